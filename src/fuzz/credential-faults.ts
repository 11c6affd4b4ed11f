import type { Arbitrary } from "fast-check";
import type { RequestFault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import { type Sent, withCredential } from "./request.ts";

/** No credentials, or all but one, or one that is empty or in another case. */
export function credentialFaults({ security: { alternatives } }: Operation, right: Arbitrary<Sent>): RequestFault[] {
	const all = alternatives.flat();
	if (alternatives.length === 0 || alternatives.some((alternative) => alternative.length === 0)) return [];
	const bare = right.map((sent) => all.reduce((rest, credential) => withCredential(rest, credential, undefined), sent));
	const fault = {
		rule: "request-security" as const,
		kind: "unauthorized" as const,
		pointer: "/request",
		within: "/request",
		keyword: "security",
	};
	const instead = (text: string | undefined) =>
		alternatives.flatMap((alternative) =>
			alternative
				.filter((credential) => text !== "lower" || (credential.prefix ?? "").toLowerCase() !== (credential.prefix ?? ""))
				.map((wrong) =>
					bare.map((sent) =>
						alternative.reduce((rest, each) => {
							const value = text === "lower" ? `${each.prefix?.toLowerCase()}x` : text;
							return withCredential(rest, each, each === wrong ? value : `${each.prefix ?? ""}x`);
						}, sent),
					),
				),
		);
	return [bare, ...instead(undefined), ...instead(""), ...instead("lower")].map((requests) => ({ ...fault, requests }));
}
