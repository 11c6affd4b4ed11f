import { hasProse } from "../../articles/prose.ts";

/** Where a program finds the client of an API: in the package, or in what is generated of another folder's specs. */
export const clientModule = (api: string, isOwn = hasProse): string =>
	isOwn ? `console-contracts/${api}` : `./generated/${api}/client.ts`;

/** Where it finds what logs in. */
export const logInModule = (api: string, isOwn = hasProse): string =>
	isOwn ? `console-contracts/${api}/log-in` : `./generated/${api}/log-in.ts`;
