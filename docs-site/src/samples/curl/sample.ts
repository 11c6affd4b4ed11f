import { defaultBase, heading } from "../heading.ts";
import { hasTwoCookies, language } from "../language.ts";
import { lines } from "../lines.ts";
import type { Scenario } from "../scenario.ts";
import { bodyOptions, fileOptions } from "./body.ts";
import { exchange } from "./exchange.ts";
import { followed } from "./job.ts";
import { logIn } from "./log-in.ts";
import { escaped, quoted } from "./quoted.ts";
import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import { send } from "./send.ts";
import type { Call } from "./signing.ts";
import { isNoneOf } from "./status.ts";
import { v11HmacSha256 } from "./v11-hmac-sha256.ts";
import { zstackHmacSha1 } from "./zstack-hmac-sha1.ts";

const answerFile = "answer.bin";
const algorithms = { "zstack-hmac-sha1": zstackHmacSha1, "sdk-hmac-sha256": sdkHmacSha256, "v11-hmac-sha256": v11HmacSha256 };

const facts = { name: "curl", syntax: "sh", file: "sample.sh", canShow };

/** A signature is over a text, and a job's id is read from one. */
function canShow(scenario: Scenario): boolean {
	const isFile = fileOptions(scenario.request.body) !== undefined;
	return !hasTwoCookies(scenario) && !(isFile && scenario.credential.signature) && !(scenario.givesBytes && scenario.job);
}

export const curl = language(facts, algorithms, (scenario, signed) => {
	const { request, credential, job, expected, givesBytes, comments } = scenario;
	const { method, path, query, headers, body } = request;
	// curl writes that of a multipart body itself, with the boundary.
	const shown = Object.entries(headers).filter(([name]) => !(name === "Content-Type" && body?.kind === "multipart"));
	const own = shown.map(([name, value]): [string, string] => [name, escaped(value)]);
	const options = body && bodyOptions(body);
	const chosen: Call["headers"] = job?.header ? [[job.header, "$job"]] : [];
	const plain = decodeURIComponent(path);
	const call: Call = {
		...{ method, query, comments },
		headers: [...chosen, ...own],
		hasBody: body !== undefined,
		...(options && { bodyOptions: options }),
		...(givesBytes && { file: answerFile }),
		...(plain !== path && { plainPath: escaped(plain) }),
	};
	const look: Call = { method: "GET", query: "", headers: [], hasBody: false, comments };
	return lines(
		"#!/bin/sh",
		heading("#", "sh sample.sh", scenario),
		"set -eu",
		"",
		`base=\${BASE_URL:-${defaultBase}}`,
		`base=\${base%/}`,
		scenario.logIn && ["", logIn(scenario.logIn), ""],
		credential.variables.length > 0 && `: ${credential.variables.map((name) => `"\${${name}:?is not set}"`).join(" ")}`,
		`path="${escaped(path)}"`,
		job?.header && `job=$(openssl rand -hex 16)${job.isAuthenticated ? "" : ` # ${comments.jobAtRandom}`}`,
		body && fileOptions(body) === undefined && `body=${quoted(body.text)}`,
		"",
		send(job !== undefined, comments),
		signed?.signing.define && ["", signed.signing.define],
		"",
		exchange(call, credential, signed?.signing),
		job && ["", followed(job, job.isAuthenticated ? exchange(look, credential, signed?.signing) : exchange(look))],
		"",
		`if ${isNoneOf(expected)}; then`,
		givesBytes
			? `  printf 'unexpected status %s; see ${answerFile}\\n' "$status" >&2`
			: `  printf 'unexpected status %s: %s\\n' "$status" "$answer" >&2`,
		"  exit 1",
		"fi",
		givesBytes ? `printf 'saved ${answerFile}\\n'` : `printf '%s\\n' "$answer"`,
		"",
	);
});
