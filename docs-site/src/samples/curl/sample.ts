import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import { exchange } from "./exchange.ts";
import { followed } from "./job.ts";
import { escaped, quoted } from "./quoted.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { send } from "./send.ts";
import type { Call } from "./signing.ts";
import { isNoneOf } from "./status.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256 };

export const curl = language({ name: "curl", syntax: "sh", file: "sample.sh" }, algorithms, (scenario, signed) => {
	const { request, credential, job, expected } = scenario;
	const { method, path, query, headers, body } = request;
	const own = Object.entries(headers).map(([name, value]): [string, string] => [name, escaped(value)]);
	const chosen: Call["headers"] = job?.header ? [[job.header, "$job"]] : [];
	const plain = decodeURIComponent(path);
	const call: Call = {
		method,
		query,
		headers: [...chosen, ...own],
		hasBody: body !== undefined,
		...(plain !== path && { plainPath: escaped(plain) }),
	};
	const look: Call = { method: "GET", query: "", headers: [], hasBody: false };
	return lines(
		"#!/bin/sh",
		heading("#", "sh sample.sh", scenario),
		"set -eu",
		"",
		`base=\${BASE_URL:-${defaultBase}}`,
		`base=\${base%/}`,
		credential.variables.length > 0 && `: ${credential.variables.map((name) => `"\${${name}:?is not set}"`).join(" ")}`,
		`path="${escaped(path)}"`,
		job?.header && `job=$(openssl rand -hex 16)${job.isAuthenticated ? "" : " # at random: whoever knows it can read the result"}`,
		body && `body=${quoted(body.isJson ? JSON.stringify(body.value) : String(body.value))}`,
		"",
		send(job !== undefined),
		signed?.signing.define && ["", signed.signing.define],
		"",
		exchange(call, credential, signed?.signing),
		job && ["", followed(job, job.isAuthenticated ? exchange(look, credential, signed?.signing) : exchange(look))],
		"",
		`if ${isNoneOf(expected)}; then`,
		`  printf 'unexpected status %s: %s\\n' "$status" "$answer" >&2`,
		"  exit 1",
		"fi",
		`printf '%s\\n' "$answer"`,
		"",
	);
});
