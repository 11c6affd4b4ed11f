import { expect, test } from "vitest";
import { type BodyKind, bodyKind } from "./body-kind.ts";

test.each<[BodyKind, string[]]>([
	["json", ["application/json", "application/json; charset=utf-8", "Application/JSON", "text/json", "application/problem+json"]],
	["form", ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=utf-8"]],
	["multipart", ["multipart/form-data", "multipart/form-data; boundary=x"]],
	["text", ["text/plain", "text/html; charset=gbk", "text/*", "application/xml", "image/svg+xml", "application/yaml"]],
	["bytes", ["application/octet-stream", "application/pdf", "image/png", "image/*", "*/*", "application/xmlish"]],
])("a body is %s under %j", (kind, mediaTypes) => {
	expect(mediaTypes.map(bodyKind)).toEqual(mediaTypes.map(() => kind));
});
