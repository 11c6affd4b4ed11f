/** A portal as small as it can be: the code on the left, and what it opened in a frame on the right. */
export const portalPage = (code: string, link: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A portal</title>
<style>
:root { color-scheme: light dark; }
body { display: grid; grid-template-columns: 1fr 640px; gap: 20px; height: 100vh; margin: 0; padding: 20px; box-sizing: border-box;
	background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #e6edf3); }
pre { margin: 0; padding: 20px; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 8px; background: light-dark(#f6f8fa, #151b23);
	font: 13px/1.6 "DejaVu Sans Mono", monospace; white-space: pre-wrap; tab-size: 2; }
b { font-weight: normal; color: light-dark(#0a3069, #a5d6ff); }
i { font-style: normal; color: light-dark(#cf222e, #ff7b72); }
iframe { width: 100%; height: 100%; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 8px; box-sizing: border-box; }
</style>
<pre>${highlighted(code)}</pre>
<iframe src="${escaped(link)}" title="Console"></iframe>
</html>
`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Texts and words of the language have colours. */
const highlighted = (code: string) =>
	code
		.split(/("[^"\n]*"|\b(?:import|from|const|await|if)\b)/)
		.map((piece, index) => (index % 2 === 0 ? escaped(piece) : piece.startsWith('"') ? `<b>${escaped(piece)}</b>` : `<i>${piece}</i>`))
		.join("");
