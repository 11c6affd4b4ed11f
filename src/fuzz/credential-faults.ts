import type { Arbitrary } from "fast-check";
import type { Credential } from "../checker/contract.ts";
import { accepts, written } from "../openapi/security/schemes.ts";
import type { RequestFault } from "./fault.ts";
import type { Operation } from "./operation.ts";
import { type Sent, withCredential } from "./request.ts";

/** Requests without credentials, with one missing, or with one that is empty or in another case. */
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
	const instead = (valueFor: (credential: Credential) => string | undefined) =>
		alternatives.flatMap((alternative) =>
			alternative
				.filter((credential) => !accepts(credential, valueFor(credential) ?? ""))
				.map((wrong) =>
					bare.map((sent) =>
						alternative.reduce((rest, each) => withCredential(rest, each, each === wrong ? valueFor(each) : written(each, "x")), sent),
					),
				),
		);
	const lower = ({ prefix = "" }: Credential) => `${prefix.toLowerCase()}x`;
	return [bare, ...instead(() => undefined), ...instead(() => ""), ...instead(lower)].map((requests) => ({ ...fault, requests }));
}
