import { expect, test } from "vitest";
import { locationLabel } from "./location-label.ts";

test.each([
	[
		[
			"paths",
			"/v1/servers/{id}",
			"get",
			"responses",
			"200",
			"content",
			"application/json",
			"schema",
			"properties",
			"server",
			"properties",
			"url",
		],
		"GET /v1/servers/{id} 200 application/json /server/url",
	],
	[
		["paths", "/v1/servers", "post", "requestBody", "content", "application/json", "schema", "items", "properties", "id"],
		"POST /v1/servers requestBody application/json /*/id",
	],
	[["paths", "/v1/servers"], "/v1/servers"],
	[["paths", "/v1/servers", "get", "parameter limit", "schema", "maximum"], "GET /v1/servers parameter limit maximum"],
	[["paths", "/v1", "get", "responses", "200", "schema", "properties", "url", "pattern"], "GET /v1 200 /url pattern"],
	[["components", "securitySchemes", "token", "name"], "securitySchemes token name"],
	[[], "the document"],
])("%j is %s", (steps, place) => {
	expect(locationLabel(steps)).toBe(place);
});
