import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { Misuse } from "../../misuse.ts";
import { startMock } from "../../mock/server.ts";
import type { JsonObject } from "../../openapi/document.ts";
import { packedFiles, servePacked } from "../packed.ts";
import { type Measured, measure, type Shown } from "./measure.ts";
import { ownWays, type Peer, peers } from "./peers.ts";
import { readWanted, type Wanted } from "./wanted.ts";

const root = join(import.meta.dirname, "../../..");
const generated = join(root, "generated");

interface Tools {
	launchBrowser(): Promise<Browser>;
	/** Gets a published package, and returns the folder that it is in. */
	getPackage(named: string): Promise<string>;
	/** The code of axe. */
	axe: string;
}

/** The page of an operation beside those that others make of the same bundle; this site's comes first. */
export async function benchDocs({ launchBrowser, getPackage, axe }: Tools): Promise<Measured[]> {
	const wanted = readWanted(generated);
	if (wanted === undefined)
		throw new Misuse("generated/ holds no operation with error codes, a link to a console and the life of its token");
	const mock = await startMock({ port: 0, host: "127.0.0.1", contracts: generated, log: () => undefined });
	const browser = await launchBrowser();
	try {
		const shown = [await ownPage(wanted, mock.url)];
		for (const peer of peers) shown.push(await peerPage(peer, await getPackage(peer.package), wanted, mock.url));
		const measured: Measured[] = [];
		for (const each of shown) measured.push(await measure(each, { browser, wanted, mock: mock.url, axe }));
		return measured;
	} finally {
		await browser.close();
		await mock.close();
	}
}

async function ownPage({ api, operationId }: Wanted, mock: string): Promise<Shown> {
	const files = packedFiles(join(root, "docs-site/dist"));
	const path = `/${api}/${operationId}/`;
	if (!files.has(path)) throw new Misuse(`docs-site/dist has no ${path}; run npm run docs`);
	files.set("/mock.json", gzipSync(JSON.stringify({ url: mock })));
	return { name: "This site", url: (await servePacked(files)) + path, section: "html", ways: ownWays };
}

async function peerPage(peer: Peer, folder: string, wanted: Wanted, mock: string): Promise<Shown> {
	const url = await servePacked(filesOf(peer, folder, { ...wanted.document, servers: [{ url: mock }] }));
	return { name: peer.name, url: `${url}/${peer.hash(wanted)}`, section: peer.section(wanted), ways: peer.ways };
}

/** What a page of a peer loads, compressed, by address: of its package, which is in this folder, and the document that it shows. */
export function filesOf(peer: Pick<Peer, "name" | "body" | "files">, folder: string, document: JsonObject): Map<string, Buffer> {
	const own = peer.files.map((file): [string, Buffer] => [`/${file}`, gzipSync(readFileSync(join(folder, file)))]);
	return new Map([["/", gzipSync(pageOf(peer))], ["/openapi.json", gzipSync(JSON.stringify(document))], ...own]);
}

const pageOf = ({ name, body }: Pick<Peer, "name" | "body">) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
</head>
<body>
${body}
</body>
</html>
`;
