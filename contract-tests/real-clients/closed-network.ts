import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ClosedNetwork {
	/** The environment of a program that sees loopback alone. It has nothing of the user's but the PATH. */
	env: Record<string, string>;
	/** The other hosts that somebody asked for. */
	asked: string[];
	close(): void;
}

/** A proxy that notes who is asked for, and answers nobody. */
export async function closeNetwork(home: string): Promise<ClosedNetwork> {
	const asked: string[] = [];
	const server = createServer(({ url = "" }, response) => {
		asked.push(url);
		response.destroy();
	});
	server.on("connect", ({ url = "" }, socket) => {
		asked.push(url);
		socket.destroy();
	});
	await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	const proxy = `http://127.0.0.1:${port}`;
	const here = "127.0.0.1,localhost";
	const jvm = ["http", "https"].flatMap((scheme) => [`-D${scheme}.proxyHost=127.0.0.1`, `-D${scheme}.proxyPort=${port}`]);
	const env = {
		PATH: process.env.PATH ?? "",
		HOME: home,
		...Object.fromEntries(
			["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()].map((each) => [each, proxy])),
		),
		NO_PROXY: here,
		no_proxy: here,
		NODE_USE_ENV_PROXY: "1",
		JAVA_TOOL_OPTIONS: [...jvm, "-Dhttp.nonProxyHosts=127.0.0.1|localhost"].join(" "),
	};
	return { env, asked, close: () => void server.close() };
}
