package export

// writeDefs writes the fillings that a picture refers to. Their IDs begin with the prefix.
func (p *picture) writeDefs() {
	id := p.prefix
	turn := "" // of what changes from left to right
	if p.mirrored {
		turn = ` x1="1" x2="0"`
	}
	p.put("<defs>\n",
		`<linearGradient id="`, id, `rise"`, turn, `><stop offset="0" stop-opacity="0.04"/><stop offset="1"/></linearGradient>`, "\n",
		`<linearGradient id="`, id, `fall"`, turn, `><stop offset="0"/><stop offset="1" stop-opacity="0.04"/></linearGradient>`, "\n",
		`<radialGradient id="`, id, `blur"><stop offset="0.25"/><stop offset="1" stop-opacity="0.1"/></radialGradient>`, "\n",
		`<pattern id="`, id, `hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
		`<rect class="tint" width="5" height="5"/><rect class="sure" width="1.5" height="5"/></pattern>`, "\n",
		`<linearGradient id="`, id, `to-before"`, turn, `><stop class="mask" offset="0" stop-opacity="0"/><stop class="mask" offset="0.5"/></linearGradient>`, "\n",
		`<linearGradient id="`, id, `to-on"`, turn, `><stop class="mask" offset="0.5"/><stop class="mask" offset="1" stop-opacity="0"/></linearGradient>`, "\n",
		`<mask id="`, id, `fade-before" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#`, id, `to-before)"/></mask>`, "\n",
		`<mask id="`, id, `fade-on" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#`, id, `to-on)"/></mask>`, "\n",
		"</defs>\n")
}

// pictureStyle are the colours and letters of a picture, for light and dark screens and for paper. Text has a contrast of at
// least 4.5 to its ground, and everything else that means something one of at least 3.
const pictureStyle = `
.timeline-picture{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-size:13px}
.timeline-picture text{fill:#1b2530}
.timeline-picture .small{font-size:12px;fill:#566271}
.timeline-picture .head{font-size:22px;font-weight:600}
.timeline-picture .lane{font-size:12px;font-weight:600}
.timeline-picture .off{fill:#566271}
.timeline-picture .ground{fill:#fff}
.timeline-picture .band{fill:#f4f6f9}
.timeline-picture .grid{stroke:#dde2e9;fill:none}
.timeline-picture .whole{stroke:#b4bdc9;fill:none}
.timeline-picture .sure{fill:#1d5c9e}
.timeline-picture .line{stroke:#1d5c9e;fill:none;stroke-width:1.5}
.timeline-picture .rule,.timeline-picture .rival{stroke:#1b2530;fill:none;stroke-width:1.75}
.timeline-picture .ring{stroke:#1d5c9e;fill:#fff;stroke-width:1.75}
.timeline-picture .tint{fill:#1d5c9e;fill-opacity:.16}
.timeline-picture stop{stop-color:#1d5c9e}
@media screen and (prefers-color-scheme:dark){
.timeline-picture text{fill:#e7ecf2}
.timeline-picture .small{fill:#a3afbd}
.timeline-picture .off{fill:#a3afbd}
.timeline-picture .ground{fill:#12181f}
.timeline-picture .band{fill:#18202a}
.timeline-picture .grid{stroke:#28323e}
.timeline-picture .whole{stroke:#465362}
.timeline-picture .sure{fill:#7fb4ee}
.timeline-picture .line{stroke:#7fb4ee}
.timeline-picture .rule,.timeline-picture .rival{stroke:#e7ecf2}
.timeline-picture .ring{stroke:#7fb4ee;fill:#12181f}
.timeline-picture .tint{fill:#7fb4ee;fill-opacity:.2}
.timeline-picture stop{stop-color:#7fb4ee}
}
.timeline-picture .mask{stop-color:#fff}
`
