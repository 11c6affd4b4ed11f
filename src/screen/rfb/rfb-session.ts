import { changedAreas } from "../picture/changed-areas.ts";
import type { Picture } from "../picture/picture.ts";
import { drawCard, palette } from "../picture/test-card.ts";
import { type ClientMessage, ClientMessages, type Greeting } from "./client-messages.ts";
import { Clipboard } from "./clipboard.ts";
import { Desk } from "./desk.ts";
import { cardOf, type Facts } from "./desk-card.ts";
import { readClipboard } from "./extended-clipboard.ts";
import { encodeColours, type PixelFormat, usualFormat } from "./pixel-format.ts";
import { ProtocolError } from "./protocol-error.ts";
import { rawRectangle } from "./raw-rectangle.ts";
import {
	type Area,
	desktopSize,
	encodings,
	extendedDesktopSize,
	framebufferUpdate,
	type Rectangle,
	type SizeAnswer,
	securityFailed,
	securityOk,
	securityType,
	securityTypes,
	serverInit,
	setColourMap,
	version,
} from "./server-messages.ts";

/** Sizes that a viewer may ask for. The largest picture is 16 MB on the wire, so a viewer cannot make the server run out of memory. */
export const sizes = {
	least: { width: 320, height: 240 },
	usual: { width: 800, height: 500 },
	most: { width: 2560, height: 1600 },
} as const;

interface Options {
	/** Asked for each picture. */
	facts(): Facts;
	send(bytes: Uint8Array): void;
	/** Counts bytes against what one viewer may cost. Throws a {@link ProtocolError} if they are too many. */
	count(bytes: number): void;
}

/** RFB 3.8 with one viewer, https://www.rfc-editor.org/rfc/rfc6143: bytes in, bytes out. Who has the connection says when to paint. */
export class RfbSession {
	readonly #messages = new ClientMessages();
	readonly #desk = new Desk();
	readonly #clipboard: Clipboard;
	readonly #facts: Options["facts"];
	readonly #send: Options["send"];
	#size: { width: number; height: number } = sizes.usual;
	#colours = encodeColours(palette, usualFormat);
	#encodings: ReadonlySet<number> = new Set();
	/** How the desktop got its size, if the viewer is to be told. */
	#sizeAnswer: SizeAnswer | undefined;
	#minor = 8;
	#isWanted = false;
	/** As the viewer has it. */
	#shown: Picture | undefined;

	constructor({ facts, send, count }: Options) {
		this.#clipboard = new Clipboard({ send, count });
		this.#facts = facts;
		this.#send = send;
		send(version);
	}

	/** A viewer waits for a picture. */
	get isWanted(): boolean {
		return this.#isWanted;
	}

	/** Throws a {@link ProtocolError} at what is no RFB. */
	receive(bytes: Uint8Array): void {
		for (const message of this.#messages.read(bytes)) this.#take(message);
	}

	/** Sends what changed, if the viewer waits for it. Where nothing did, it goes on waiting. */
	paint(): void {
		if (!this.#isWanted) return;
		const size = this.#sizeRectangles();
		this.#sizeAnswer = undefined;
		// A viewer throws away what it has when the size changes, so pixels come with the next update.
		if (size.length > 0) this.#update(size);
		else this.#paintPicture(this.#draw());
	}

	#paintPicture(picture: Picture): void {
		const areas = this.#areas(picture);
		if (areas.length === 0) return;
		this.#shown = picture;
		this.#update(areas.map((area) => rawRectangle(picture, area, this.#colours)));
	}

	#update(rectangles: Rectangle[]): void {
		this.#isWanted = false;
		this.#send(framebufferUpdate(rectangles));
	}

	#take(message: Greeting | ClientMessage): void {
		switch (message.type) {
			case "version":
				this.#minor = message.minor;
				this.#send(message.minor === 3 ? securityType : securityTypes);
				break;
			case "security":
				this.#secure(message.security);
				break;
			case "init":
				this.#send(serverInit(this.#size.width, this.#size.height, usualFormat, this.#facts().title));
				break;
			case "update-request":
				this.#isWanted = true;
				if (!message.isIncremental) this.#shown = undefined;
				break;
			default:
				this.#obey(message);
		}
	}

	#obey(message: Exclude<ClientMessage, { type: "update-request" }>): void {
		switch (message.type) {
			case "pixel-format":
				this.#setFormat(message.format);
				break;
			case "encodings":
				this.#setEncodings(message.encodings);
				break;
			case "desktop-size":
				this.#resize(message.width, message.height);
				break;
			default:
				this.#input(message);
		}
	}

	#secure(security: number): void {
		if (security !== 1) {
			if (this.#minor === 8) this.#send(securityFailed("expected the security type 1, none"));
			throw new ProtocolError(`expected RFB, got the security type ${security}, which was not offered`);
		}
		// https://www.rfc-editor.org/rfc/rfc6143#appendix-A.2
		if (this.#minor === 8) this.#send(securityOk);
	}

	#setFormat(format: PixelFormat): void {
		this.#colours = encodeColours(palette, format);
		this.#shown = undefined;
		if (!format.isTrueColour) this.#send(setColourMap(palette));
	}

	#setEncodings(known: number[]): void {
		const isNew = !this.#encodings.has(encodings.extendedDesktopSize);
		this.#encodings = new Set(known);
		this.#clipboard.know(this.#encodings);
		if (isNew && this.#encodings.has(encodings.extendedDesktopSize)) this.#sizeAnswer = { reason: 0, status: 0 };
	}

	#resize(width: number, height: number): void {
		const { least, most } = sizes;
		const isPossible = width >= least.width && height >= least.height && width <= most.width && height <= most.height;
		if (isPossible) this.#size = { width, height };
		if (isPossible) this.#shown = undefined;
		this.#sizeAnswer = { reason: 1, status: isPossible ? 0 : 3 };
	}

	#input(message: Extract<ClientMessage, { type: "key" | "pointer" | "cut-text" | "clipboard" }>): void {
		if (message.type === "pointer") this.#desk.pointer = message;
		if (message.type === "key") {
			const copied = this.#desk.key(message.keysym, message.isDown);
			if (copied !== undefined) this.#clipboard.copied(copied);
		}
		const pasted = this.#pasted(message);
		if (pasted !== undefined) this.#desk.paste(pasted);
	}

	#pasted(message: ClientMessage): string | undefined {
		if (message.type === "cut-text") return message.text;
		return message.type === "clipboard" ? this.#clipboard.take(readClipboard(message.bytes), this.#desk.clipboard) : undefined;
	}

	#draw(): Picture {
		return drawCard(cardOf(this.#facts(), this.#desk, this.#size), this.#size.width, this.#size.height);
	}

	#areas(picture: Picture): Area[] {
		return this.#shown === undefined ? [{ x: 0, y: 0, width: picture.width, height: picture.height }] : changedAreas(this.#shown, picture);
	}

	#sizeRectangles(): Rectangle[] {
		const { width, height } = this.#size;
		if (this.#sizeAnswer === undefined) return [];
		if (this.#encodings.has(encodings.extendedDesktopSize)) return [extendedDesktopSize(width, height, this.#sizeAnswer)];
		return this.#encodings.has(encodings.desktopSize) ? [desktopSize(width, height)] : [];
	}
}
