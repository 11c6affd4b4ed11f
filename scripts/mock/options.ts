import { parseArgs } from "node:util";
import { Failure } from "./failure.ts";

export interface Options {
	port: number;
	host: string;
	watch: boolean;
}

export function readOptions(args: string[]): Options {
	try {
		const { values } = parseArgs({ args, options: { port: { type: "string" }, host: { type: "string" }, watch: { type: "boolean" } } });
		const { port = "4010", host = "127.0.0.1", watch = false } = values;
		if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Error(`"${port}" is no port`);
		return { port: Number(port), host, watch };
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Failure(`${sentence}; it takes --port <0 to 65535>, --host <address> and --watch`, 2);
	}
}
