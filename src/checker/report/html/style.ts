/** No font is fetched. No meaning depends on colour alone: each level is also a word. */
export const style = `
:root { --back: #fff; --card: #fff; --text: #1c2024; --quiet: #59636e; --line: #d5dae0; --code: #f4f6f8; --link: #0b5f94;
	--error: #a01818; --error-back: #fdebeb; --drift: #7a4a00; --drift-back: #fff3d6; --ok: #14632f; --ok-back: #e5f5ea; }
@media (prefers-color-scheme: dark) {
	:root { --back: #0f1216; --card: #161b21; --text: #e3e7eb; --quiet: #9aa5b1; --line: #2d353f; --code: #1d242c; --link: #7cc0f0;
		--error: #ffa3a3; --error-back: #43191b; --drift: #ffcc80; --drift-back: #3b2c0c; --ok: #8fdca8; --ok-back: #12311c; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 84rem; margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2.5rem) 4rem; }
main > header > p:first-child { margin: 0.5rem 0 0; color: var(--quiet); }
h1, h2, h3, h4, p, dl, dd, ul, ol, pre { margin: 0; padding: 0; }
h1 { font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.2; }
h1.error, .tiles .error, .level { color: var(--error); }
h1.drift, .tiles .drift, .drift .level { color: var(--drift); }
h1.ok, .tiles .ok { color: var(--ok); }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.35rem; }
h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--link); text-underline-offset: 0.15em; }
code, pre { font: 0.875em/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
.tiles { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin-top: 1rem; }
.tiles > div { display: flex; flex-direction: row-reverse; gap: 0.4rem; align-items: baseline; }
.tiles dd { font-weight: 700; font-size: 1.25rem; }
.tiles div:last-child:not([class]) { color: var(--quiet); flex-direction: row; }
.tiles div:last-child:not([class]) dd { font-size: 1rem; font-weight: 400; }
.warning { margin-top: 0.75rem; padding: 0.5rem 0.75rem; background: var(--drift-back); color: var(--drift); border-radius: 0.4rem; }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; padding: 0.5rem 0;
	background: var(--back); border-bottom: 1px solid var(--line); }
label { display: flex; gap: 0.4rem; align-items: center; color: var(--quiet); font-size: 0.9rem; }
select, button { font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.25rem 0.5rem; min-height: 2.25rem; }
select { max-width: 16rem; }
output { margin-inline-start: auto; color: var(--quiet); font-size: 0.9rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
article { margin-top: 1rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); overflow: clip;
	content-visibility: auto; contain-intrinsic-size: auto 24rem; }
article > header { padding: 0.75rem 1rem; border-bottom: 1px solid var(--line); }
article > header p, .spec { color: var(--quiet); font-size: 0.875rem; }
.badge { display: inline-block; padding: 0 0.5rem; border-radius: 1rem; font-size: 0.8rem; }
.badge.error { color: var(--error); background: var(--error-back); }
.badge.drift { color: var(--drift); background: var(--drift-back); }
.kinds { list-style: none; margin-top: 0.25rem; }
.kinds > li { display: flex; flex-wrap: wrap; gap: 0 0.75rem; padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
.findings { list-style: none; }
.findings > li { padding: 0.75rem 1rem; border-inline-start: 4px solid var(--error); }
.findings > li.drift { border-color: var(--drift); }
.findings > li + li { border-top: 1px solid var(--line); border-top-color: var(--line); }
.level { font-weight: 600; }
pre { white-space: pre-wrap; }
.findings pre { margin-top: 0.25rem; padding: 0.4rem 0.6rem; background: var(--code); border-radius: 0.4rem; }
.messages { display: grid; align-content: start; background: var(--code); border-top: 1px solid var(--line); }
.messages > * { min-width: 0; padding: 0.75rem 1rem; }
.messages > div + section { border-top: 1px solid var(--line); }
h4 { font-size: 0.875rem; color: var(--quiet); font-weight: 600; }
mark { display: block; margin: 0 -1rem; padding: 0 1rem; color: inherit; background: var(--error-back); box-shadow: inset 4px 0 var(--error); }
mark.drift { background: var(--drift-back); box-shadow: inset 4px 0 var(--drift); }
mark:target, h3:target { outline: 2px solid currentColor; outline-offset: -2px; }
pre i { color: var(--quiet); }
details { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; min-height: 2rem; }
summary::before { content: "\\25b8" / ""; color: var(--quiet); }
details[open] > summary::before { content: "\\25be" / ""; }
summary > :first-child { flex: 1 1 14rem; font-weight: 600; }
meter + span { min-width: 6rem; text-align: end; font-variant-numeric: tabular-nums; }
details ul:not(.kinds) { padding-inline-start: 1.25rem; font-size: 0.9rem; }
details ul:not(.kinds) li { margin-top: 0.2rem; }
details p { color: var(--quiet); font-size: 0.9rem; }
section > h3 { margin-top: 1.25rem; }
section > h3 ~ p { max-width: 48rem; }
@media (min-width: 45rem) {
	.kinds > li { display: grid; grid-template-columns: 3.5rem 5.5rem 1fr auto; align-items: baseline; }
}
@media (min-width: 60rem) {
	article { display: grid; grid-template-columns: minmax(20rem, 2fr) 3fr; }
	article > header { grid-column: 1 / -1; }
	.findings { position: sticky; top: 4rem; align-self: start; }
	.messages { border-top: 0; border-inline-start: 1px solid var(--line); }
}
@media (max-width: 40rem) {
	form { position: static; }
	label { flex: 1 1 100%; justify-content: space-between; }
	select { flex: 0 0 70%; max-width: none; }
	output { margin: 0; }
}
@media print { form { display: none; } article { break-inside: avoid; content-visibility: visible; } }
`;
