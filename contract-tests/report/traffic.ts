import { entry } from "../../checker/fixtures/har.ts";

const body = (members: object) => ({ content: { text: JSON.stringify({ brightness: 70, ...members }) } });

export const kept = entry({});
export const broken = entry(body({ brightness: 170 }));
export const drifting = entry(body({ hostName: "hall" }));
export const unknown = entry({ request: { url: "https://lantern.example/towers" } });
/** A CORS preflight is left out. */
export const leftOut = entry({ request: { method: "OPTIONS", headers: [{ name: "Access-Control-Request-Method", value: "PUT" }] } });

/** What no format may take for its own signs. */
export const hostile = "a]]></failure><script>alert(1)</script>&amp;\u0000\u0008\u001b[2J\u202e\ud800\"'%\r\n::error::,\uffff💡";
