// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
export const answers = /* @__PURE__ */ JSON.parse(`{
	"sendsContentType":true,
	"operations":[
		{
			"operationId":"showRemoteConsole",
			"summary":"ShowRemoteConsole: obtain the console address of a physical server",
			"curl":"curl -H 'X-Auth-Token: <token>' '{origin}/v1/0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90/physicalservers/b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d/remote-console-address'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"console_ready",
					"headers":{"Cache-Control":"no-cache, no-store, must-revalidate","X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"url":"https://console.example:443/vnc/server-1.cn-southwest-242/vnc_auto.html?token=91d4f6b2-3c0e-4a75-b8d1-6e2f9a7c5043&compression=9&quality=0&resize=scale"
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"vendor_sample",
					"headers":{"Cache-Control":"no-cache, no-store, must-revalidate","X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"url":"https://cn-southwest-242-console.huaweicloud.com:443/vnc/testjarvis.cn-southwest-242/vnc_auto.html?token=2e3e42cb-b5e7-49f0-91b6-d16401a823ac&compression=9&quality=0&resize=scale"
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"invalid_parameter",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0001","error_msg":"A request parameter contains invalid or unsupported value: id"}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"missing_parameter",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0002","error_msg":"Missing required parameters: id"}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"server_not_ready",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0101","error_msg":"Physical servers state is not ready: [b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d]"}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"gateway_orchestration_error",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Orchestration error.","error_code":"APIGW.0106","request_id":"1b9f6a7c2e5d4803917f0c6d8a2b4e51"}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"credentials_missing",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"Incorrect IAM authentication information: x-auth-token not found",
						"error_code":"APIGW.0301",
						"request_id":"8d0c5e2b7f914a36b1d3c9e60a4f2785"
					}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"unknown_access_key",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"Incorrect IAM authentication information: ak <AK> not exist",
						"error_code":"APIGW.0301",
						"request_id":"8080d377bffeb6d519b0567c09cebe6b"
					}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"wrong_signature",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"Incorrect IAM authentication information: verify aksk signature fail",
						"error_code":"APIGW.0301",
						"request_id":"2f7a9c41d8e34b05a6c1e0937b5d8f62"
					}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"token_expired",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"The token must be updated.","error_code":"APIGW.0307","request_id":"60e1b7d2c94f4a38857a3f1c0d9b6e24"}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"token_expired_on_a_white_label_cloud",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"Incorrect IAM authentication information: decrypt token fail",
						"error_code":"APIG.0301",
						"request_id":"8080d377bffeb6d519b0567c09cebe6b"
					}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"unauthorized",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0003","error_msg":"Unauthorized"}
				},
				{
					"code":"403",
					"mediaType":"application/json",
					"example":"insufficient_permissions",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0004","error_msg":"Insufficient permissions"}
				},
				{
					"code":"403",
					"mediaType":"application/json",
					"example":"policy_denied",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_code":"iMetal.0004",
						"error_msg":"Insufficient permissions",
						"encoded_authorization_message":"Egpjbi1ub*****GoxMzgrcA=="
					}
				},
				{
					"code":"403",
					"mediaType":"application/json",
					"example":"user_not_authorized",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"The IAM user is not authorized to access the API.",
						"error_code":"APIGW.0302",
						"request_id":"a3d85c0f6e2b4917bc60f4d1827e9a35"
					}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"server_not_found",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0100","error_msg":"Physical servers ID not found: [b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d]"}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"unknown_path",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"The API does not exist or has not been published in the environment",
						"error_code":"APIGW.0101",
						"request_id":"fc93e0c29121c80582fff3c5f8005dd8"
					}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"unknown_method",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"The API does not exist.","error_code":"APIGW.0101","request_id":"4c8b2e9d07f1453aa96e5d3b1f0c7824"}
				},
				{
					"code":"405",
					"mediaType":"application/json",
					"example":"app_quota_used_up",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"The app quota has been used up.",
						"error_code":"APIGW.0501",
						"request_id":"d7f4a1936b0e4c5298a3e6c1f5b08d47"
					}
				},
				{
					"code":"413",
					"mediaType":"application/json",
					"example":"request_too_large",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Request entity too large.","error_code":"APIGW.0201","request_id":"8080d377bffeb6d519b0567c09cebe6b"}
				},
				{
					"code":"414",
					"mediaType":"application/json",
					"example":"uri_too_long",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Request URI too large.","error_code":"APIGW.0201","request_id":"8080d377bffeb6d519b0567c09cebe6b"}
				},
				{
					"code":"429",
					"mediaType":"application/json",
					"example":"throttled_by_gateway",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"The throttling threshold has been reached: policy ip over ratelimit,limit:5,time:1 second",
						"error_code":"APIGW.0308",
						"request_id":"efd9d3ca153924cc19bb9d579712f6dd"
					}
				},
				{
					"code":"429",
					"mediaType":"application/json",
					"example":"throttled_by_service",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0005","error_msg":"Too many requests"}
				},
				{
					"code":"429",
					"mediaType":"application/json",
					"example":"throttled_as_json_string",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":"Too many requests"
				},
				{
					"code":"429",
					"mediaType":"text/plain",
					"example":"throttled_as_text",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":"Too many requests"
				},
				{
					"code":"494",
					"mediaType":"application/json",
					"example":"headers_too_large",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Request headers too large.","error_code":"APIGW.0201","request_id":"8080d377bffeb6d519b0567c09cebe6b"}
				},
				{
					"code":"500",
					"mediaType":"application/json",
					"example":"internal_error",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_code":"iMetal.0099","error_msg":"Internal server error"}
				},
				{
					"code":"500",
					"mediaType":"application/json",
					"example":"gateway_internal_error",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Internal server error.","error_code":"APIGW.0601","request_id":"95b3c8e17a2d4f60be41d7c90f6a8352"}
				},
				{
					"code":"502",
					"mediaType":"application/json",
					"example":"backend_unavailable",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Backend unavailable.","error_code":"APIGW.0201","request_id":"8080d377bffeb6d519b0567c09cebe6b"}
				},
				{
					"code":"502",
					"mediaType":"application/json",
					"example":"no_backend_available",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"No backend available.","error_code":"APIGW.0610","request_id":"3e6d0b9f5c7a4182a4f8e1d2c9b70563"}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"iam_unavailable",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{
						"error_msg":"The IAM service is currently unavailable.",
						"error_code":"APIGW.0613",
						"request_id":"7a1f5d8c3b9e4026b5d0c4e7f2a69813"
					}
				},
				{
					"code":"504",
					"mediaType":"application/json",
					"example":"backend_timeout",
					"headers":{"X-Request-Id":"8080d377bffeb6d519b0567c09cebe6b"},
					"body":{"error_msg":"Backend timeout.","error_code":"APIGW.0201","request_id":"8080d377bffeb6d519b0567c09cebe6b"}
				}
			],
			"default":{"operationId":"showRemoteConsole","status":200,"answer":0},
			"refused":[
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000000"},"state":"credential_expired"},
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000003"},"state":"credential_expiring"},
				{"when":{"$request.path.id":"00000000-0000-0000-0000-000000000000"},"state":"vm_unknown"},
				{"when":{"$request.path.id":"ffffffff-ffff-ffff-ffff-ffffffffffff"},"state":"vm_stopped"},
				{"when":{"$request.path.id":"00000000-0000-0000-0000-000000000403"},"state":"vm_foreign"},
				{"when":{"$request.path.id":"00000000-0000-0000-0000-000000000429"},"state":"service_throttled"},
				{"when":{"$request.path.id":"00000000-0000-0000-0000-000000003000"},"state":"service_slow"},
				{"when":{"$request.path.id":"00000000-0000-0000-0000-000000000502"},"state":"service_down"},
				{"when":{"$request.path.id":"00000000-0000-0000-0000-000000005020"},"state":"service_page"},
				{"when":"unknownPath","answer":{"operationId":"showRemoteConsole","status":404,"answer":16}},
				{"when":"unknownMethod","answer":{"operationId":"showRemoteConsole","status":404,"answer":17}},
				{"when":"unauthorized","answer":{"operationId":"showRemoteConsole","status":401,"answer":6}},
				{"when":"expired","state":"credential_expired"},
				{"when":"malformed","answer":{"operationId":"showRemoteConsole","status":400,"answer":2}},
				{"when":"invalid","answer":{"operationId":"showRemoteConsole","status":400,"answer":2}}
			],
			"chosen":[],
			"set":[
				{
					"example":"console_ready",
					"set":{
						"$response.body#/url":"{origin}/vnc/server-1.cn-southwest-242/vnc_auto.html?token={uuid}&compression=9&quality=0&resize=scale"
					}
				},
				{"example":"server_not_found","set":{"$response.body#/error_msg":"Physical servers ID not found: [{$request.path.id}]"}},
				{"set":{"$response.header.X-Request-Id":"{hex(32)}","$response.body#/request_id":"{$response.header.X-Request-Id}"}}
			],
			"polls":{},
			"states":[
				{
					"name":"service_throttled",
					"subject":"service",
					"own":"throttled",
					"answer":{"operationId":"showRemoteConsole","status":429,"answer":21}
				},
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{
					"name":"service_down",
					"subject":"service",
					"own":"down",
					"answer":{"operationId":"showRemoteConsole","status":502,"answer":28}
				},
				{
					"name":"service_page",
					"subject":"service",
					"own":"page",
					"page":{"status":502,"text":"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"}
				},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_expired",
					"subject":"credential",
					"own":"expired",
					"answer":{"operationId":"showRemoteConsole","status":401,"answer":9}
				},
				{"name":"credential_expiring","subject":"credential","own":"expiring","sequence":["valid","valid","expired"]},
				{"name":"vm_running","subject":"vm","own":"running"},
				{
					"name":"vm_stopped",
					"subject":"vm",
					"own":"stopped",
					"answer":{"operationId":"showRemoteConsole","status":400,"answer":4}
				},
				{
					"name":"vm_unknown",
					"subject":"vm",
					"own":"unknown",
					"answer":{"operationId":"showRemoteConsole","status":404,"answer":15}
				},
				{
					"name":"vm_foreign",
					"subject":"vm",
					"own":"foreign",
					"answer":{"operationId":"showRemoteConsole","status":403,"answer":12}
				}
			],
			"behaving":[
				{"state":"credential_expired","name":"X-Auth-Token","value":"00000000000000000000000000000000"},
				{"state":"credential_expiring","name":"X-Auth-Token","value":"00000000000000000000000000000003"},
				{"state":"vm_unknown","name":"id","value":"00000000-0000-0000-0000-000000000000"},
				{"state":"vm_stopped","name":"id","value":"ffffffff-ffff-ffff-ffff-ffffffffffff"},
				{"state":"vm_foreign","name":"id","value":"00000000-0000-0000-0000-000000000403"},
				{"state":"service_throttled","name":"id","value":"00000000-0000-0000-0000-000000000429"},
				{"state":"service_slow","name":"id","value":"00000000-0000-0000-0000-000000003000"},
				{"state":"service_down","name":"id","value":"00000000-0000-0000-0000-000000000502"},
				{"state":"service_page","name":"id","value":"00000000-0000-0000-0000-000000005020"}
			],
			"console":{
				"closes":{},
				"links":{
					"200":[{"kind":"page","href":"{+url}","schemes":["https","http"]},{"kind":"websocket","href":"{+url}","schemes":["wss","ws"]}]
				}
			}
		}
	]
}`);
