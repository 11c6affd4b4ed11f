// Generated from specs/zstack by `npm run generate`; do not edit.
import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";
import type { Given } from "../../src/client/authentication.ts";
import type { ClientOptions } from "../../src/client/exchange.ts";
import type { Api } from "../../src/client/route.ts";
import { type Secret as ZstackHmacSha1Secret, sign as signZstackHmacSha1 } from "../../src/client/signing/zstack-hmac-sha1.ts";
import type { paths } from "./types.ts";

const api = {
	schemes: {
		session: { name: "Authorization", prefix: "OAuth " },
		accessKey: { name: "Authorization", prefix: "ZStack ", sign: signZstackHmacSha1 },
		accessKeyDate: { name: "Date" },
	},
	routes: {
		getVmConsoleAddress: {
			method: "GET",
			path: "/zstack/v1/vm-instances/{uuid}/console-addresses",
			security: [["session"], ["accessKey", "accessKeyDate"]],
			replies: {
				200: {
					links: [
						{ when: { "/protocol": "vnc" }, kind: "native", href: "vnc://{hostIp}:{port}", schemes: ["vnc"] },
						{
							when: { "/protocol": "spice", "/vdiPortInfo/spiceTlsPort": "present", "/vdiPortInfo/spicePort": "present" },
							kind: "native",
							href: "spice://{hostIp}?port={vdiPortInfo.spicePort}&tls-port={vdiPortInfo.spiceTlsPort}",
							schemes: ["spice"],
						},
						{
							when: { "/protocol": "spice", "/vdiPortInfo/spiceTlsPort": "present" },
							kind: "native",
							href: "spice://{hostIp}?tls-port={vdiPortInfo.spiceTlsPort}",
							schemes: ["spice"],
						},
						{ when: { "/protocol": "spice" }, kind: "native", href: "spice://{hostIp}?port={port}", schemes: ["spice"] },
						{
							when: { "/protocol": "vncAndSpice", protocol: "spice", "/vdiPortInfo/spiceTlsPort": "present" },
							kind: "native",
							href: "spice://{hostIp}?port={vdiPortInfo.spicePort}&tls-port={vdiPortInfo.spiceTlsPort}",
							schemes: ["spice"],
						},
						{
							when: { "/protocol": "vncAndSpice", protocol: "spice" },
							kind: "native",
							href: "spice://{hostIp}?port={vdiPortInfo.spicePort}",
							schemes: ["spice"],
						},
						{ when: { "/protocol": "vncAndSpice" }, kind: "native", href: "vnc://{hostIp}:{port}", schemes: ["vnc"] },
					],
				},
				400: { body: "text" },
				403: { body: "text" },
				404: { body: "text" },
				405: { body: "text" },
				429: { body: "text", retryable: true },
				500: { body: "text" },
				503: { expired: { "/error/code": ["ID.1001"] } },
			},
		},
		requestConsoleAccess: {
			method: "POST",
			path: "/zstack/v1/consoles",
			security: [["session"], ["accessKey", "accessKeyDate"]],
			body: "application/json",
			replies: {
				200: {
					links: [
						{
							when: { "/inventory/scheme": "wss" },
							kind: "websocket",
							href: "wss://{inventory.hostname}:{inventory.port}{+inventory.token}",
							schemes: ["wss"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", "/inventory/targetScheme": "http" },
							kind: "page",
							href: "http://{inventory.hostname}:{inventory.port}/{inventory.token}/",
							schemes: ["http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present", uiVersion: "2" },
							kind: "page",
							href: "{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present", uiVersion: "3" },
							kind: "page",
							href: "{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present", uiVersion: "1" },
							kind: "page",
							href: "{+ui}/vendor/console/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present" },
							kind: "page",
							href: "{+ui}/novnc?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", tls: "true" },
							kind: "websocket",
							href: "wss://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							schemes: ["wss"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http" },
							kind: "websocket",
							href: "ws://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							schemes: ["ws"],
							expires: "/inventory/expiredDate",
						},
					],
				},
				202: {
					poll: { operation: "getApiJob", parameter: "jobUuid", header: "X-Job-UUID", url: "/location", interval: 1000, pending: [202] },
				},
				400: { body: "text" },
				403: { body: "text" },
				404: { body: "text" },
				405: { body: "text" },
				429: { body: "text", retryable: true },
				500: { body: "text" },
				503: { expired: { "/error/code": ["ID.1001"] } },
			},
		},
		getApiJob: {
			method: "GET",
			path: "/zstack/v1/api-jobs/{jobUuid}",
			replies: {
				200: {
					links: [
						{
							when: { "/inventory/scheme": "wss" },
							kind: "websocket",
							href: "wss://{inventory.hostname}:{inventory.port}{+inventory.token}",
							schemes: ["wss"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", "/inventory/targetScheme": "http" },
							kind: "page",
							href: "http://{inventory.hostname}:{inventory.port}/{inventory.token}/",
							schemes: ["http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present", uiVersion: "2" },
							kind: "page",
							href: "{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present", uiVersion: "3" },
							kind: "page",
							href: "{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present", uiVersion: "1" },
							kind: "page",
							href: "{+ui}/vendor/console/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", ui: "present" },
							kind: "page",
							href: "{+ui}/novnc?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							schemes: ["https", "http"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http", tls: "true" },
							kind: "websocket",
							href: "wss://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							schemes: ["wss"],
							expires: "/inventory/expiredDate",
						},
						{
							when: { "/inventory/scheme": "http" },
							kind: "websocket",
							href: "ws://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							schemes: ["ws"],
							expires: "/inventory/expiredDate",
						},
					],
				},
				202: {},
				400: { body: "text" },
				404: { body: "text" },
				405: { body: "text" },
				429: { body: "text", retryable: true },
				500: { body: "text" },
				503: { expired: { "/error/code": ["ID.1001"] } },
			},
		},
		logInByAccount: {
			method: "PUT",
			path: "/zstack/v1/accounts/login",
			body: "application/json",
			replies: {
				200: {},
				400: { body: "text" },
				404: { body: "text" },
				405: { body: "text" },
				429: { body: "text", retryable: true },
				500: { body: "text" },
				503: {},
			},
		},
	},
} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type ZstackAuth = { session: Given<string> } | { accessKey: Given<ZstackHmacSha1Secret> };

export type ZstackOptions = ClientOptions<ZstackAuth>;

export type ZstackClient = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the zstack contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createZstackClient = (options: ZstackOptions): ZstackClient => createApiClient<paths, typeof api, ZstackAuth>(api, options);
