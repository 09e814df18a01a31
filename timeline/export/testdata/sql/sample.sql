-- Events of reviews for SQLite, with the bounds of their dates in seconds since 1970.
BEGIN;
CREATE TABLE IF NOT EXISTS events (
	component             text NOT NULL,
	place                 text NOT NULL,
	id                    text NOT NULL,
	kind                  text NOT NULL,
	title                 text NOT NULL,
	note                  text NOT NULL,
	date                  text NOT NULL,
	status                text NOT NULL,
	body                  text NOT NULL,
	state                 text NOT NULL,
	cycle                 bigint NOT NULL,
	session               bigint NOT NULL,
	earliest_start        bigint NOT NULL,
	latest_start          bigint NOT NULL,
	earliest_end          bigint NOT NULL,
	latest_end            bigint NOT NULL,
	stated_earliest_start bigint NOT NULL,
	stated_latest_start   bigint NOT NULL,
	stated_earliest_end   bigint NOT NULL,
	stated_latest_end     bigint NOT NULL,
	size                  smallint NOT NULL,
	gaps                  smallint NOT NULL,
	PRIMARY KEY (component, place)
);
CREATE TABLE IF NOT EXISTS parts (
	component text NOT NULL,
	place     text NOT NULL,
	number    bigint NOT NULL,
	starts    bigint NOT NULL,
	ends      bigint NOT NULL,
	sure      smallint NOT NULL,
	PRIMARY KEY (component, place, number)
);
CREATE TABLE IF NOT EXISTS topics (
	component text NOT NULL,
	place     text NOT NULL,
	number    bigint NOT NULL,
	topic     text NOT NULL,
	PRIMARY KEY (component, place, number)
);
CREATE TABLE IF NOT EXISTS actors (
	component text NOT NULL,
	place     text NOT NULL,
	number    bigint NOT NULL,
	name      text NOT NULL,
	role      text NOT NULL,
	PRIMARY KEY (component, place, number)
);
CREATE TABLE IF NOT EXISTS statements (
	component text NOT NULL,
	place     text NOT NULL,
	number    bigint NOT NULL,
	statement text NOT NULL,
	PRIMARY KEY (component, place, number)
);
DELETE FROM events;
DELETE FROM parts;
DELETE FROM topics;
DELETE FROM actors;
DELETE FROM statements;
CREATE TEMP TABLE loading (before integer, whole integer CHECK (whole));
INSERT INTO loading (before) SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM parts) + (SELECT count(*) FROM topics) + (SELECT count(*) FROM actors) + (SELECT count(*) FROM statements);
INSERT INTO events VALUES
('kaz-membership','000000000000','kaz-membership','membership','Member of the Human Rights Council','','2022/2024','held','','KAZ',0,0,1640995200,1672531199,1704067200,1735689599,1640995200,1672531199,1704067200,1735689599,28,0),
('kaz-plan','000000000001','kaz-plan','action-plan','Action plan on human rights and the rule of law','','2023-12-08','held','','KAZ',4,0,1701993600,1702079999,1701993600,1702079999,1701993600,1702079999,1701993600,1702079999,17,0),
('kaz-session','000000000004','kaz-session','session','48th session of the Working Group','','2025-01-20/2025-01-31','held','','',0,48,1737331200,1737417599,1738281600,1738367999,1737331200,1737417599,1738281600,1738367999,22,0),
('kaz-dialogue','000000000005','kaz-dialogue','dialogue','Interactive dialogue','Morning meeting.
Webcast, in six languages; see the record.','2025-01-23','held','','KAZ',4,48,1737590400,1737676799,1737590400,1737676799,1737590400,1737676799,1737590400,1737676799,17,0),
('kaz-wg-adoption','000000000008','kaz-wg-adoption','working-group-adoption','Working Group adopts its report','','2025-01-25/2025-01-31','held','','KAZ',4,48,1737763200,1737849599,1738281600,1738367999,1737763200,1737849599,1738281600,1738367999,22,0),
('kaz-adoption','000000000009','kaz-adoption','adoption','Council adopts the outcome','','2025-06','planned','','KAZ',4,48,1748736000,1751327999,1748736000,1751327999,1748736000,1751327999,1748736000,1751327999,22,0),
('kaz-abolition','000000000010','kaz-abolition','law','Death penalty abolished','','','held','','KAZ',0,0,-9223372036854775808,9223372036854775807,-9223372036854775808,9223372036854775807,-9223372036854775808,9223372036854775807,-9223372036854775808,9223372036854775807,63,0),
('moratorium','000000000011','moratorium','law','Moratorium on executions','','2003-12-17/..','','','KAZ',0,0,1071619200,1071705599,9223372036854775807,9223372036854775807,1071619200,1071705599,9223372036854775807,9223372036854775807,63,0),
('mandate','000000000012','mandate','mandate','Mandate of the rapporteur','','2024-05/','','','',0,0,1714521600,1717199999,1714521600,9223372036854775807,1714521600,1717199999,1714521600,9223372036854775807,63,0),
('before','000000000013','before','law','Criminal code in force','','../2014-12-31','','','',0,0,-9223372036854775808,-9223372036854775808,1419984000,1420070399,-9223372036854775808,-9223372036854775808,1419984000,1420070399,63,0),
('one-of','000000000014','one-of','adoption','One of three days','','[2025-06-26,2025-06-27,2025-07-01]','planned','','',0,0,1750896000,1751414399,1750896000,1751414399,1750896000,1751414399,1750896000,1751414399,22,1),
('two-parts','000000000017','two-parts','session','Session in two parts','','{2020-02-24..2020-03-13,2020-06-15..2020-06-23}','held','','',0,0,1582502400,1582588799,1592870400,1592956799,1582502400,1582588799,1592870400,1592956799,25,2),
('about','000000000022','about','mission','Country visit','','2019~','postponed','','',0,0,1546300800,1577836799,1546300800,1577836799,1546300800,1577836799,1546300800,1577836799,25,0),
('perhaps','000000000023','perhaps','mission','Second visit','=1+1','2021-05?','cancelled','','',0,0,1619827200,1622505599,1619827200,1622505599,1619827200,1622505599,1619827200,1622505599,22,0),
('minute','000000000024','minute','meeting','Meeting with the troika','','2025-01-23T09:30:00+05:00','held','','',0,0,1737606600,1737606600,1737606600,1737606600,1737606600,1737606600,1737606600,1737606600,17,0),
('arabic','000000000025','arabic','report','التقرير الوطني المقدم وفقاً لقرار مجلس حقوق الإنسان','','2024-11-05','held','','EGY',4,48,1730764800,1730851199,1730764800,1730851199,1730764800,1730851199,1730764800,1730851199,17,0),
('markup','000000000026','markup','<b>"kind"</b>','# <script>alert("x")</script> | a:b; c, \n %% ]]> ''q'' `code`','--> </title> &amp; {x}','2025-03-01','','','',0,0,1740787200,1740873599,1740787200,1740873599,1740787200,1740873599,1740787200,1740873599,17,0);
INSERT INTO parts VALUES
('one-of','000000000014',0,1750896000,1751068799,0),
('one-of','000000000014',1,1751328000,1751414399,0),
('two-parts','000000000017',0,1582502400,1584143999,0),
('two-parts','000000000017',1,1592179200,1592956799,0),
('two-parts','000000000017',2,1582588799,1584143999,1),
('two-parts','000000000017',3,1592179200,1592870400,1);
INSERT INTO topics VALUES
('kaz-plan','000000000001',0,'rule of law'),
('kaz-plan','000000000001',1,'torture'),
('markup','000000000026',0,'a;b'),
('markup','000000000026',1,'c\d'),
('markup','000000000026',2,'');
INSERT INTO actors VALUES
('kaz-dialogue','000000000005',0,'Yerlan Sarsembayev','head of delegation'),
('kaz-dialogue','000000000005',1,'Roman Vasilenko','');
INSERT INTO statements VALUES
('kaz-membership','000000000000',0,'{"id":"kaz-membership","kind":"membership","title":"Member of the Human Rights Council","date":"2022/2024","status":"held","review":{"state":"KAZ"},"source":{"title":"Press release","publisher":"Office of the High Commissioner","url":"https://example.org/press?a=1&b=2","published":"2025-01-25"}}'),
('kaz-plan','000000000001',0,'{"id":"kaz-plan","kind":"action-plan","title":"Action plan on human rights and the rule of law","date":"2023-12-08","status":"held","review":{"state":"KAZ","cycle":4},"topics":["rule of law","torture"],"source":{"title":"Press release","publisher":"Office of the High Commissioner","url":"https://example.org/press?a=1&b=2","published":"2025-01-25"}}'),
('kaz-session','000000000004',0,'{"id":"kaz-session","kind":"session","title":"48th session of the Working Group","date":"2025-01-20/2025-01-31","status":"held","review":{"session":48},"source":{"title":"Report of the Working Group","symbol":"A/HRC/59/7","published":"2025-03","locator":"para. 3"}}'),
('kaz-dialogue','000000000005',0,'{"id":"kaz-dialogue","kind":"dialogue","title":"Interactive dialogue","date":"2025-01-23","status":"held","review":{"state":"KAZ","cycle":4,"session":48},"actors":[{"name":"Yerlan Sarsembayev","role":"head of delegation"},{"name":"Roman Vasilenko"}],"source":{"title":"Report of the Working Group","symbol":"A/HRC/59/7","published":"2025-03","locator":"para. 3"},"note":"Morning meeting.\nWebcast, in six languages; see the record."}'),
('kaz-wg-adoption','000000000008',0,'{"id":"kaz-wg-adoption","kind":"working-group-adoption","title":"Working Group adopts its report","date":"2025-01-25/2025-01-31","status":"held","review":{"state":"KAZ","cycle":4,"session":48},"after":["kaz-dialogue"],"source":{"title":"Report of the Working Group","symbol":"A/HRC/59/7","published":"2025-03","locator":"para. 3"}}'),
('kaz-adoption','000000000009',0,'{"id":"kaz-adoption","kind":"adoption","title":"Council adopts the outcome","date":"2025-06","status":"planned","review":{"state":"KAZ","cycle":4,"session":48},"after":["kaz-wg-adoption"],"source":{"title":"Press release","publisher":"Office of the High Commissioner","url":"https://example.org/press?a=1&b=2","published":"2025-01-25"}}'),
('kaz-abolition','000000000010',0,'{"id":"kaz-abolition","kind":"law","title":"Death penalty abolished","status":"held","review":{"state":"KAZ"},"source":{"title":"Press release","publisher":"Office of the High Commissioner","url":"https://example.org/press?a=1&b=2","published":"2025-01-25"}}'),
('moratorium','000000000011',0,'{"id":"moratorium","kind":"law","title":"Moratorium on executions","date":"2003-12-17/..","review":{"state":"KAZ"}}'),
('mandate','000000000012',0,'{"id":"mandate","kind":"mandate","title":"Mandate of the rapporteur","date":"2024-05/","source":{"title":"Press release","publisher":"Office of the High Commissioner","url":"https://example.org/press?a=1&b=2","published":"2025-01-25"}}'),
('before','000000000013',0,'{"id":"before","kind":"law","title":"Criminal code in force","date":"../2014-12-31"}'),
('one-of','000000000014',0,'{"id":"one-of","kind":"adoption","title":"One of three days","date":"[2025-06-26,2025-06-27,2025-07-01]","status":"planned"}'),
('two-parts','000000000017',0,'{"id":"two-parts","kind":"session","title":"Session in two parts","date":"{2020-02-24..2020-03-13,2020-06-15..2020-06-23}","status":"held"}'),
('about','000000000022',0,'{"id":"about","kind":"mission","title":"Country visit","date":"2019~","status":"postponed"}'),
('perhaps','000000000023',0,'{"id":"perhaps","kind":"mission","title":"Second visit","date":"2021-05?","status":"cancelled","note":"=1+1"}'),
('minute','000000000024',0,'{"id":"minute","kind":"meeting","title":"Meeting with the troika","date":"2025-01-23T09:30:00+05:00","status":"held"}'),
('arabic','000000000025',0,'{"id":"arabic","kind":"report","title":"التقرير الوطني المقدم وفقاً لقرار مجلس حقوق الإنسان","date":"2024-11-05","status":"held","review":{"state":"EGY","cycle":4,"session":48}}'),
('markup','000000000026',0,'{"id":"markup","kind":"<b>\"kind\"</b>","title":"# <script>alert(\"x\")</script> | a:b; c, \\n %% ]]> ''q'' `code`","date":"2025-03-01","topics":["a;b","c\\d",""],"note":"--> </title> &amp; {x}"}');
CREATE INDEX IF NOT EXISTS events_time ON events (size, earliest_start, latest_end);
CREATE INDEX IF NOT EXISTS events_state ON events (state, kind, size, earliest_start);
CREATE INDEX IF NOT EXISTS events_kind ON events (kind, size, earliest_start);
CREATE INDEX IF NOT EXISTS events_session ON events (session, size, earliest_start);
CREATE INDEX IF NOT EXISTS topics_topic ON topics (topic, component, place);
INSERT OR ROLLBACK INTO loading (whole) SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM parts) + (SELECT count(*) FROM topics) + (SELECT count(*) FROM actors) + (SELECT count(*) FROM statements) - before = 47 FROM loading;
DROP TABLE loading;
COMMIT;
