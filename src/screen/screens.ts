import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Admission } from "../admission.ts";
import type { Closing } from "../generate/answers/console-behaviour.ts";
import { readPreferences, readTrouble, type Trouble } from "../prefer-header.ts";
import { refusalOfScreen } from "./admitted.ts";
import { OpenScreens } from "./connection/open-screens.ts";
import { VncPort } from "./connection/vnc-port.ts";
import { acceptWebSocket, bytesOf, refuseWebSocket, webSocketConnection } from "./connection/web-socket.ts";
import { type Console, type Owner, viewerOf } from "./console/console.ts";
import { keyOf, pathOf } from "./console/console-key.ts";
import { Consoles, type Opened } from "./console/consoles.ts";
import { type KnownPath, KnownPaths } from "./console/known-paths.ts";
import { closingOf, explanations, stateOf } from "./console/words.ts";
import { missingModules } from "./missing-modules.ts";
import { answerAsset, answerJson, answerPage, answerRedirect, answerWords } from "./page/answers.ts";
import { assetAt } from "./page/asset.ts";
import { moduleGraph } from "./page/module-graph.ts";
import { assets, demonstrationPath, pageOf, policyOf, viewerModule } from "./page/page.ts";

interface Options extends Pick<Admission, "hosts" | "origins"> {
	/** Takes a line. */
	log(line: string): void;
}

/** A console, and the links that a client can make of its reply. */
export interface HandedOut {
	console: Console;
	links: readonly string[];
}

/** Of more that nobody looked at, the oldest is forgotten. */
const handedOutLimit = 2_000;

/** The consoles that a mock handed out, and their screens on its port. */
export class Screens {
	readonly #consoles = new Consoles();
	readonly #options: Options;
	readonly #open = new OpenScreens();
	readonly #vnc: VncPort;
	readonly #missing = missingModules();
	#known = new KnownPaths();
	#modules: string[] | undefined;
	#demonstration: (() => HandedOut) | undefined;
	readonly #waiting: (() => HandedOut)[] = [];

	constructor(options: Options) {
		this.#options = options;
		this.#vnc = new VncPort((connection) => {
			this.#settle();
			return this.#open.open(this.#vnc.console, connection, {});
		});
	}

	/** Opens a free port for VNC without a page, and resolves to it. */
	listen(): Promise<number> {
		return this.#vnc.listen();
	}

	/** The port for VNC without a page; 0 until it listens. */
	get vncPort(): number {
		return this.#vnc.port;
	}

	/** The paths that the contracts name, and a console for whoever wants to see one. */
	know(paths: readonly KnownPath[], demonstration?: () => HandedOut): void {
		this.#demonstration = demonstration;
		this.#known = new KnownPaths(paths);
	}

	/** A reply leads to a console. It is made only when somebody follows a link: most replies of a mock are only read. */
	handOut(make: () => HandedOut): void {
		this.#waiting.push(make);
		// To move them all for each one would take longer than to make it.
		if (this.#waiting.length >= 1.2 * handedOutLimit) this.#waiting.splice(0, this.#waiting.length - handedOutLimit);
	}

	/** What was handed out to an owner is unknown from now on, and its screens end. */
	forget(owner: Owner): void {
		this.#settle();
		this.#consoles.forget(owner);
		this.#open.forget(owner);
		if (this.#vnc.console?.owner === owner) this.#vnc.console = undefined;
	}

	/** Whether a request is for the page of a console, or for one of its files. A path that only a reply named is a page for a browser alone. */
	isPage({ url = "/", headers }: Pick<IncomingMessage, "url" | "headers">): boolean {
		const [path = ""] = url.split("?", 1);
		if (path.startsWith(assets) || this.#known.isPage(path)) return true;
		return headers.accept?.includes("text/html") === true && this.#look(url).console?.pages.includes(path) === true;
	}

	/** Answers a request for which {@link isPage} holds. Returns what the log says, if anything. */
	answer(request: IncomingMessage, response: ServerResponse): string | undefined {
		const { method = "", url = "/", headers } = request;
		const why = refusalOfScreen(request, this.#options);
		if (why !== undefined) return answerWords(response, 403, why);
		if (method !== "GET" && method !== "HEAD") return answerWords(response, 405, "expected GET");
		const path = pathOf(url) ?? "";
		if (path === `${assets}state`) return this.#answerState(url, response);
		if (this.#missing !== undefined) return answerWords(response, 501, this.#missing);
		if (path === demonstrationPath) return this.#demonstrate(response);
		if (path.startsWith(assets)) return answerAsset(response, path);
		this.#modules ??= moduleGraph(viewerModule, (module) => assetAt(module)?.bytes.toString());
		const page = pageOf(viewerOf(this.#look(url).console?.protocol ?? ""), this.#modules);
		return answerPage(response, page, policyOf(headers.host ?? "", this.#options.origins));
	}

	/** Answers a handshake: a link to a console opens its screen, and any other is refused as its proxy refuses it. */
	async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
		socket.on("error", () => socket.destroy());
		const { log } = this.#options;
		const trouble = this.#troubleOf(request);
		if ("refused" in trouble) {
			const [status, why] = trouble.refused;
			log(`WebSocket -> ${status} from the mock itself: ${why}`);
			return refuseWebSocket(socket, status, why);
		}
		const webSocket = await acceptWebSocket(request, socket, head);
		const connection = webSocketConnection(webSocket, socket);
		webSocket.on("error", () => connection.close({ code: 1006 }));
		const opened = this.#follow(request.url ?? "/");
		if ("why" in opened) {
			log(`WebSocket -> refused: ${opened.why}`);
			return connection.close(opened.closing);
		}
		const shown = this.#open.open(opened.console, connection, trouble);
		log(`WebSocket -> a screen of ${opened.console.operationId}`);
		webSocket.on("message", (message: Buffer | ArrayBuffer | Buffer[]) => shown.receive(bytesOf(message)));
		webSocket.on("close", () => shown.end());
	}

	close(): void {
		this.#vnc.close();
		this.#open.close();
	}

	#look(target: string): Opened {
		this.#settle();
		return this.#consoles.look(keyOf(target));
	}

	/** The console that a link opens; or why it opens none, which does not use it up. */
	#follow(target: string): { console: Console } | { why: string | undefined; closing: Closing } {
		this.#settle();
		const full = this.#open.refusal;
		const key = keyOf(target);
		const opened = full === undefined ? this.#consoles.open(key) : this.#consoles.look(key);
		if ("refusal" in opened) {
			const closings = opened.console?.closings ?? this.#known.closingsOf(target);
			return { why: explanations[opened.refusal], closing: closingOf(opened.refusal, closings) };
		}
		return full === undefined ? opened : { why: full.reason, closing: full };
	}

	/** What goes wrong on the way to a viewer; or why it gets no screen, with the status that says so. */
	#troubleOf(request: IncomingMessage): Trouble | { refused: readonly [status: number, why: string] } {
		const why = refusalOfScreen(request, this.#options);
		if (why !== undefined) return { refused: [403, why] };
		if (this.#missing !== undefined) return { refused: [501, this.#missing] };
		const trouble = readTrouble(readPreferences(preferencesOf(request)));
		return "mistake" in trouble ? { refused: [400, trouble.mistake] } : trouble;
	}

	#settle(): void {
		for (const make of this.#waiting.splice(0).slice(-handedOutLimit)) {
			const { console, links } = make();
			for (const link of links) {
				if (link.startsWith("vnc:")) this.#vnc.console = console;
				const key = keyOf(link);
				if (key !== undefined) this.#consoles.add(key, console);
			}
		}
	}

	#demonstrate(response: ServerResponse): string {
		const handedOut = this.#demonstration?.();
		const [link] = handedOut?.links ?? [];
		if (handedOut === undefined || link === undefined) return answerWords(response, 404, "no operation leads to the page of a console");
		this.handOut(() => handedOut);
		return answerRedirect(response, link);
	}

	#answerState(url: string, response: ServerResponse): string {
		const state = stateOf(this.#look(queryOf(url).get("href") ?? ""));
		answerJson(response, state);
		return `the state of a console: ${state.state}`;
	}
}

const queryOf = (url: string) => new URLSearchParams(url.includes("?") ? url.slice(url.indexOf("?")) : "");

/** A page cannot set headers of its socket, so its address can say what Prefer would. */
const preferencesOf = ({ url = "", headers }: IncomingMessage) => `${headers.prefer ?? ""},${queryOf(url).get("prefer") ?? ""}`;
