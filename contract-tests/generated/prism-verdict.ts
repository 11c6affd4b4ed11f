import { parse } from "node:querystring";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Sent } from "../../src/fuzz/request.ts";
import { targetOf } from "../../src/fuzz/request.ts";
import type { Spec } from "../../src/openapi/document.ts";
import { isJson } from "../../src/openapi/media-type.ts";

const config = {
	isProxy: false,
	errors: false,
	upstreamProxy: undefined,
	validateRequest: true,
	validateResponse: false,
	checkSecurity: true,
	mock: { dynamic: false },
} as const;

/** Answers what was found, in the place of a body. */
const prism = createInstance(config, {
	logger: createLogger("oracle", { level: "silent" }),
	mock:
		({ input: { validations } }) =>
		() => ({ _tag: "Right", right: { statusCode: 200, body: validations.filter(({ severity }) => severity === 0) } }),
});

type Input = Parameters<typeof prism.request>[0];

/** Says what Prism holds against a request. Nothing if it accepts it. */
export async function prismOracle({ document }: Spec): Promise<(sent: Sent) => Promise<string | undefined>> {
	// Without `callbacks`, as in the mock: Prism would call them.
	const operations = (await getHttpOperationsFromSpec(structuredClone(document))).map((each) => ({ ...each, callbacks: [] }));
	return async (sent) => {
		const outcome = await prism.request(inputOf(sent), operations)();
		if (outcome._tag === "Left") return outcome.left.message;
		const found = outcome.right.output.body as { message: string }[];
		return found.length === 0 ? undefined : found.map(({ message }) => message).join("; ");
	};
}

function inputOf(sent: Sent): Input {
	const [path = "", search = ""] = targetOf(sent).split("?");
	const headers: Record<string, string> = { "content-length": String(Buffer.byteLength(sent.body ?? "")) };
	for (const [name, value] of sent.headers) headers[name.toLowerCase()] = value;
	return {
		method: sent.operation.method.toLowerCase() as Input["method"],
		url: { path, query: parse(search) as Record<string, string[]> },
		headers,
		...(sent.body === undefined ? {} : { body: bodyOf(sent.body, headers["content-type"]) }),
	};
}

function bodyOf(text: string, mediaType = ""): unknown {
	try {
		return isJson(mediaType) ? JSON.parse(text) : text;
	} catch {
		return text;
	}
}
