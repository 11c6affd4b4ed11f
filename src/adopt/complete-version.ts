import semver from "semver";
import { isObject, type JsonObject } from "../openapi/document.ts";

/** Of a version that says nothing of three numbers. */
const first = "0.1.0";

/** Completes the version of a document to three numbers, which `diff` compares. Returns what was changed. */
export function completeVersion({ info }: JsonObject): string[] {
	if (!isObject(info) || typeof info.version !== "string") return [];
	const { version } = info;
	if (semver.valid(version) === version) return [];
	info.version = completed(version);
	return [`info version is ${info.version}, not ${version}: a version has three numbers`];
}

/** `1.0` is 1.0.0, and `v2-beta` is 2.0.0-beta. */
function completed(version: string): string {
	const [, major, minor = "0", patch = "0", label = ""] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[a-z][\w.-]*)?$/i.exec(version.trim()) ?? [];
	return semver.valid([major, minor, patch].map(Number).join(".") + label) ?? first;
}
