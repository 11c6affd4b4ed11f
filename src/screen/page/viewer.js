import RFB from "./novnc/core/rfb.js";

const element = (id) => document.getElementById(id);
const [state, clipboard] = [element("state"), element("clipboard")];
/** The page and its socket have one address, so that a link stays whole whatever a portal adds to it. */
const socket = new WebSocket(location.href.replace(/^http/, "ws"), ["binary"]);
let isConnected = false;

/** For whoever embeds the page, and for tests. */
function tell(now, words) {
	document.documentElement.dataset.state = now;
	state.textContent = words;
}

/** noVNC does not tell how a socket was closed. */
socket.addEventListener("close", async ({ code, reason }) => {
	const closing = `${code}${reason ? `: ${reason}` : ""}`;
	const why = await explanation(closing);
	tell(why.state, why.title);
	element("title").textContent = why.title;
	element("why").textContent = why.says;
	element("closing").textContent = `The connection was closed with ${closing}.`;
	element("card").hidden = false;
	element("screen").hidden = true;
});

async function explanation(closing) {
	const lost = { state: "disconnected", title: "Disconnected", says: "The connection ended. Load the page again to connect again." };
	const reply = await fetch(`/__mock/screen/state?href=${encodeURIComponent(location.pathname + location.search)}`).catch(() => undefined);
	if (!reply?.ok) return { ...lost, says: `The mock does not answer (${closing}).` };
	const known = await reply.json();
	const isNews = isConnected ? known.state === "stopped" : known.state !== "open";
	return isNews ? known : lost;
}

const rfb = new RFB(element("screen"), socket);
const options = new URLSearchParams(location.search);
const resize = options.get("resize") ?? "scale";
rfb.scaleViewport = resize === "scale";
rfb.resizeSession = resize === "remote";
rfb.viewOnly = ["1", "true"].includes(options.get("view_only") ?? "");
rfb.background = "transparent";
tell("connecting", "Connecting");

rfb.addEventListener("connect", () => {
	isConnected = true;
	tell("connected", `Connected to ${document.title}`);
	rfb.focus();
});
rfb.addEventListener("desktopname", ({ detail }) => {
	document.title = detail.name;
});
rfb.addEventListener("clipboard", ({ detail }) => {
	clipboard.value = detail.text;
});
clipboard.addEventListener("change", () => rfb.clipboardPasteFrom(clipboard.value));
element("keys").addEventListener("click", () => rfb.sendCtrlAltDel());
