// Generated from specs/openstack-nova by `npm run generate`; do not edit.
export const answers = /* @__PURE__ */ JSON.parse(`{
	"sendsContentType":true,
	"operations":[
		{
			"operationId":"createRemoteConsole",
			"summary":"Create remote console: obtain the URL of a server's console",
			"curl":"curl -H 'X-Auth-Token: <token>' -H 'OpenStack-API-Version: compute 2.6' -H 'Content-Type: application/json' -d '{\\"remote_console\\":{\\"protocol\\":\\"vnc\\",\\"type\\":\\"novnc\\"}}' '{origin}/v2.1/servers/8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68/remote-consoles'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"novnc",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"remote_console":{
							"protocol":"vnc",
							"type":"novnc",
							"url":"https://console.example:6080/vnc_auto.html?path=%3Ftoken%3D2b6f4d1e-93c7-4a58-8e02-7c5d9f3a6b14"
						}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"spice",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"remote_console":{
							"protocol":"spice",
							"type":"spice-html5",
							"url":"https://console.example:6082/spice_auto.html?token=a94d0c37-5e1b-4f86-b2d9-0e6a7f18c352"
						}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"serial",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"remote_console":{"protocol":"serial","type":"serial","url":"wss://console.example:6083/?token=61c8e2f5-0b3d-4a97-95e4-d7f2036ba819"}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"serial_novnc",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"remote_console":{
							"protocol":"serial",
							"type":"novnc",
							"url":"wss://console.example:6083/?path=%3Ftoken%3Df03b7a96-1d4e-4c58-8a2f-95e6c0d7b143"
						}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"invalid_body",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badRequest":{"code":400,"message":"'remote_console' is a required property"}}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"malformed_body",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badRequest":{"code":400,"message":"Malformed request body"}}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"malformed_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{"code":400,"message":"API Version String two is of invalid format. Must be of format MajorNum.MinorNum."}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"unknown_protocol",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{
							"code":400,
							"message":"Invalid input for field/attribute protocol. Value: telnet. 'telnet' is not one of ['vnc', 'spice', 'rdp', 'serial']"
						}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"unknown_type",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{
							"code":400,
							"message":"Invalid input for field/attribute type. Value: bogus. 'bogus' is not one of ['novnc', 'xvpvnc', 'rdp-html5', 'spice-html5', 'serial']"
						}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"mks_before_2_8",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{
							"code":400,
							"message":"Invalid input for field/attribute protocol. Value: mks. 'mks' is not one of ['vnc', 'spice', 'rdp', 'serial']"
						}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"xvpvnc_refused",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badRequest":{"code":400,"message":"Invalid console type xvpvnc"}}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"rdp_unavailable",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badRequest":{"code":400,"message":"Unavailable console type rdp-html5."}}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"mks_unavailable",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badRequest":{"code":400,"message":"Unavailable console type webmks."}}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"token_missing",
					"headers":{
						"WWW-Authenticate":"Keystone uri=\\"http://keystone.example:5000/v3\\"",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"error":{"code":401,"title":"Unauthorized","message":"The request you have made requires authentication."}}
				},
				{
					"code":"403",
					"mediaType":"application/json",
					"example":"policy_denied",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"forbidden":{"code":403,"message":"Policy doesn't allow os_compute_api:os-remote-consoles to be performed."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"server_not_found",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"Instance 00000000-0000-0000-0000-000000000000 could not be found."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"server_id_no_uuid",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"Instance abc could not be found."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"not_in_this_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"The resource could not be found."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"unknown_path",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"message":"The resource could not be found.<br /><br />\\n\\n\\n","code":"404 Not Found","title":"Not Found"}
				},
				{
					"code":"406",
					"mediaType":"application/json",
					"example":"unsupported_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"computeFault":{"code":406,"message":"Version 2.9999 is not supported by the API. Minimum is 2.1 and maximum is 2.93."}
					}
				},
				{
					"code":"409",
					"mediaType":"application/json",
					"example":"server_not_ready",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"conflictingRequest":{"code":409,"message":"Instance ffffffff-ffff-ffff-ffff-ffffffffffff is not ready"}}
				},
				{
					"code":"415",
					"mediaType":"application/json",
					"example":"unsupported_media_type",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badMediaType":{"code":415,"message":"Unsupported Content-Type"}}
				},
				{
					"code":"500",
					"mediaType":"application/json",
					"example":"xvpvnc_crashes",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"computeFault":{
							"code":500,
							"message":"Unexpected API Error. Please report this at http://bugs.launchpad.net/nova/ and attach the Nova API log if possible.\\n<class 'nova.exception.ConsoleTypeInvalid'>"
						}
					}
				},
				{
					"code":"501",
					"mediaType":"application/json",
					"example":"no_such_console",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"notImplemented":{"code":501,"message":"The requested functionality is not supported."}}
				}
			],
			"default":{"operationId":"createRemoteConsole","status":200,"answer":0},
			"refused":[
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000000"},"state":"credential_expired"},
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000003"},"state":"credential_expiring"},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?!(?:latest|\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$))"}},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":6}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":6}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?:2\\\\.(?:0|9[4-9]|[1-9]\\\\d{2,})|(?!2\\\\.)\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$)"}
					},
					"answer":{"operationId":"createRemoteConsole","status":406,"answer":19}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?:2\\\\.(?:0|9[4-9]|[1-9]\\\\d{2,})|(?!2\\\\.)\\\\d+\\\\.\\\\d+)$"}
					},
					"answer":{"operationId":"createRemoteConsole","status":406,"answer":19}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+2\\\\.[1-5]\\\\s*(?:,|$)"}},
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":17}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"^(?!.*(?:^|,)\\\\s*compute\\\\s)"},
						"$request.header.X-OpenStack-Nova-API-Version":"absent"
					},
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":17}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":"absent","$request.header.X-OpenStack-Nova-API-Version":"absent"},
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":17}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^2\\\\.[1-5]$"}
					},
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":17}
				},
				{
					"when":{"$request.header.Content-Type":{"pattern":"^(?!application/(?:vnd\\\\.openstack\\\\.compute\\\\+)?json|text/plain)"}},
					"answer":{"operationId":"createRemoteConsole","status":415,"answer":21}
				},
				{
					"when":{"$request.body#/remote_console/protocol":"absent"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":4}
				},
				{
					"when":{"$request.body#/remote_console/type":"absent"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":4}
				},
				{
					"when":{"$request.body#/remote_console/protocol":"invalid"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":7}
				},
				{
					"when":{"$request.body#/remote_console/type":"invalid"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":8}
				},
				{"when":"invalid","answer":{"operationId":"createRemoteConsole","status":400,"answer":4}},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000000000"},"state":"vm_unknown"},
				{
					"when":{"$request.path.server_id":{"pattern":"^(?![\\\\da-fA-F]{8}(?:-[\\\\da-fA-F]{4}){3}-[\\\\da-fA-F]{12}$)"}},
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":16}
				},
				{"when":{"$request.path.server_id":"ffffffff-ffff-ffff-ffff-ffffffffffff"},"state":"vm_stopped"},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000000403"},"state":"vm_foreign"},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000003000"},"state":"service_slow"},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000000502"},"state":"service_down"},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+2\\\\.[67]\\\\s*(?:,|$)"},
						"$request.body#/remote_console/protocol":"mks"
					},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":9}
				},
				{
					"when":{"$request.body#/remote_console/type":"xvpvnc"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":10}
				},
				{
					"when":{"$request.body#/remote_console/type":"rdp-html5"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":11}
				},
				{
					"when":{"$request.body#/remote_console/type":"webmks"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":12}
				},
				{
					"when":{"$request.body#/remote_console/type":"spice-direct"},
					"answer":{"operationId":"createRemoteConsole","status":400,"answer":8}
				},
				{"when":"unknownPath","answer":{"operationId":"createRemoteConsole","status":404,"answer":18}},
				{"when":"unauthorized","answer":{"operationId":"createRemoteConsole","status":401,"answer":13}},
				{"when":"malformed","answer":{"operationId":"createRemoteConsole","status":400,"answer":5}}
			],
			"chosen":[
				{
					"when":{"$request.body#/remote_console/protocol":"serial","$request.body#/remote_console/type":"novnc"},
					"answer":{"operationId":"createRemoteConsole","status":200,"answer":3}
				},
				{
					"when":{"$request.body#/remote_console/type":"spice-html5"},
					"answer":{"operationId":"createRemoteConsole","status":200,"answer":1}
				},
				{
					"when":{"$request.body#/remote_console/type":"serial"},
					"answer":{"operationId":"createRemoteConsole","status":200,"answer":2}
				}
			],
			"set":[
				{"example":"novnc","set":{"$response.body#/remote_console/url":"{origin}/vnc_auto.html?path=%3Ftoken%3D{uuid}"}},
				{"example":"spice","set":{"$response.body#/remote_console/url":"{origin}/spice_auto.html?token={uuid}"}},
				{"example":"serial","set":{"$response.body#/remote_console/url":"{webSocketOrigin}/?token={uuid}"}},
				{"example":"serial_novnc","set":{"$response.body#/remote_console/url":"{webSocketOrigin}/?path=%3Ftoken%3D{uuid}"}},
				{
					"when":"unknownPath",
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+latest\\\\s*(?:,|$)"}},
					"set":{"$response.header.OpenStack-API-Version":"compute 2.93","$response.header.X-OpenStack-Nova-API-Version":"2.93"}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$)"}},
					"set":{
						"$response.header.OpenStack-API-Version":"compute {version}",
						"$response.header.X-OpenStack-Nova-API-Version":"{version}"
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?!(?:latest|\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$))"}},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":"latest"},
					"set":{"$response.header.OpenStack-API-Version":"compute 2.93","$response.header.X-OpenStack-Nova-API-Version":"2.93"}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\d+\\\\.\\\\d+)$"}},
					"set":{
						"$response.header.OpenStack-API-Version":"compute {version}",
						"$response.header.X-OpenStack-Nova-API-Version":"{version}"
					}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"^(?!.*(?:^|,)\\\\s*compute\\\\s)"},
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{"set":{"$response.header.OpenStack-API-Version":"compute 2.1","$response.header.X-OpenStack-Nova-API-Version":"2.1"}},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>[^\\\\s,]+)"}},
					"example":"unsupported_version",
					"set":{
						"$response.body#/computeFault/message":"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.93."
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\S+)$"}},
					"example":"unsupported_version",
					"set":{
						"$response.body#/computeFault/message":"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.93."
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>[^\\\\s,]+)"}},
					"example":"malformed_version",
					"set":{
						"$response.body#/badRequest/message":"API Version String {version} is of invalid format. Must be of format MajorNum.MinorNum."
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\S+)$"}},
					"example":"malformed_version",
					"set":{
						"$response.body#/badRequest/message":"API Version String {version} is of invalid format. Must be of format MajorNum.MinorNum."
					}
				},
				{
					"example":"server_not_found",
					"set":{"$response.body#/itemNotFound/message":"Instance {$request.path.server_id} could not be found."}
				},
				{
					"set":{
						"$response.header.X-OpenStack-Request-Id":"req-{uuid}",
						"$response.header.X-Compute-Request-Id":"{$response.header.X-OpenStack-Request-Id}"
					}
				}
			],
			"polls":{},
			"states":[
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_expired",
					"subject":"credential",
					"own":"expired",
					"answer":{"operationId":"createRemoteConsole","status":401,"answer":13}
				},
				{"name":"credential_expiring","subject":"credential","own":"expiring","sequence":["valid","valid","expired"]},
				{"name":"vm_running","subject":"vm","own":"running"},
				{
					"name":"vm_stopped",
					"subject":"vm",
					"own":"stopped",
					"answer":{"operationId":"createRemoteConsole","status":409,"answer":20}
				},
				{
					"name":"vm_unknown",
					"subject":"vm",
					"own":"unknown",
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":15}
				},
				{
					"name":"vm_foreign",
					"subject":"vm",
					"own":"foreign",
					"answer":{"operationId":"createRemoteConsole","status":404,"answer":15}
				}
			],
			"behaving":[
				{"state":"credential_expired","name":"X-Auth-Token","value":"00000000000000000000000000000000"},
				{"state":"credential_expiring","name":"X-Auth-Token","value":"00000000000000000000000000000003"},
				{"state":"vm_unknown","name":"server_id","value":"00000000-0000-0000-0000-000000000000"},
				{"state":"vm_stopped","name":"server_id","value":"ffffffff-ffff-ffff-ffff-ffffffffffff"},
				{"state":"vm_foreign","name":"server_id","value":"00000000-0000-0000-0000-000000000403"},
				{"state":"service_slow","name":"server_id","value":"00000000-0000-0000-0000-000000003000"},
				{"state":"service_down","name":"server_id","value":"00000000-0000-0000-0000-000000000502"}
			],
			"console":{
				"closes":{"unknown":{"code":1006},"expired":{"code":1006},"stopped":{"code":1000,"reason":"Target closed"}},
				"protocol":"$response.body#/remote_console/protocol",
				"life":600000,
				"links":{
					"200":[
						{"kind":"page","href":"{+remote_console.url}","schemes":["https","http"]},
						{"kind":"websocket","href":"{+remote_console.url}","schemes":["wss","ws"]}
					]
				}
			}
		},
		{
			"operationId":"getConsoleByAction",
			"summary":"Get console by action: obtain the URL of a console, before microversion 2.6",
			"curl":"curl -H 'X-Auth-Token: <token>' -H 'Content-Type: application/json' -d '{\\"os-getVNCConsole\\":{\\"type\\":\\"novnc\\"}}' '{origin}/v2.1/servers/8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68/action'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"novnc",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"console":{"type":"novnc","url":"https://console.example:6080/vnc_auto.html?path=%3Ftoken%3Dd15a8e40-7c92-4b3f-a6e1-38f0b9c2d574"}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"spice",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"console":{"type":"spice-html5","url":"https://console.example:6082/spice_auto.html?token=7e0b4c93-2f6d-4a15-b8c7-e19d5f38a062"}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"serial",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"console":{"type":"serial","url":"wss://console.example:6083/?token=b2c96d1f-84e0-4573-9a1d-60f7e3c5a48b"}}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"invalid_action",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{"code":400,"message":"Invalid input for field/attribute type. Value: bogus. 'bogus' is not one of ['novnc', 'xvpvnc']"}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"rdp_unavailable",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badRequest":{"code":400,"message":"Unavailable console type rdp-html5."}}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"malformed_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{"code":400,"message":"API Version String two is of invalid format. Must be of format MajorNum.MinorNum."}
					}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"token_missing",
					"headers":{
						"WWW-Authenticate":"Keystone uri=\\"http://keystone.example:5000/v3\\"",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"error":{"code":401,"title":"Unauthorized","message":"The request you have made requires authentication."}}
				},
				{
					"code":"403",
					"mediaType":"application/json",
					"example":"policy_denied",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"forbidden":{"code":403,"message":"Policy doesn't allow os_compute_api:os-remote-consoles to be performed."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"server_not_found",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"Instance 00000000-0000-0000-0000-000000000000 could not be found."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"server_id_no_uuid",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"Instance abc could not be found."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"not_in_this_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"The resource could not be found."}}
				},
				{
					"code":"406",
					"mediaType":"application/json",
					"example":"unsupported_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"computeFault":{"code":406,"message":"Version 2.9999 is not supported by the API. Minimum is 2.1 and maximum is 2.93."}
					}
				},
				{
					"code":"409",
					"mediaType":"application/json",
					"example":"server_not_ready",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"conflictingRequest":{"code":409,"message":"Instance ffffffff-ffff-ffff-ffff-ffffffffffff is not ready"}}
				},
				{
					"code":"415",
					"mediaType":"application/json",
					"example":"unsupported_media_type",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"badMediaType":{"code":415,"message":"Unsupported Content-Type"}}
				},
				{
					"code":"500",
					"mediaType":"application/json",
					"example":"xvpvnc_crashes",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"computeFault":{
							"code":500,
							"message":"Unexpected API Error. Please report this at http://bugs.launchpad.net/nova/ and attach the Nova API log if possible.\\n<class 'nova.exception.ConsoleTypeInvalid'>"
						}
					}
				},
				{
					"code":"501",
					"mediaType":"application/json",
					"example":"no_such_console",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"notImplemented":{"code":501,"message":"The requested functionality is not supported."}}
				}
			],
			"default":{"operationId":"getConsoleByAction","status":200,"answer":0},
			"refused":[
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000000"},"state":"credential_expired"},
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000003"},"state":"credential_expiring"},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?!(?:latest|\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$))"}},
					"answer":{"operationId":"getConsoleByAction","status":400,"answer":5}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"answer":{"operationId":"getConsoleByAction","status":400,"answer":5}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?:2\\\\.(?:0|9[4-9]|[1-9]\\\\d{2,})|(?!2\\\\.)\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$)"}
					},
					"answer":{"operationId":"getConsoleByAction","status":406,"answer":11}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?:2\\\\.(?:0|9[4-9]|[1-9]\\\\d{2,})|(?!2\\\\.)\\\\d+\\\\.\\\\d+)$"}
					},
					"answer":{"operationId":"getConsoleByAction","status":406,"answer":11}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?:latest|2\\\\.(?:[6-9]|[1-9]\\\\d))\\\\s*(?:,|$)"}
					},
					"answer":{"operationId":"getConsoleByAction","status":404,"answer":10}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?:latest|2\\\\.(?:[6-9]|[1-9]\\\\d))$"}
					},
					"answer":{"operationId":"getConsoleByAction","status":404,"answer":10}
				},
				{
					"when":{"$request.header.Content-Type":{"pattern":"^(?!application/(?:vnd\\\\.openstack\\\\.compute\\\\+)?json|text/plain)"}},
					"answer":{"operationId":"getConsoleByAction","status":415,"answer":13}
				},
				{"when":"invalid","answer":{"operationId":"getConsoleByAction","status":400,"answer":3}},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000000000"},"state":"vm_unknown"},
				{
					"when":{"$request.path.server_id":{"pattern":"^(?![\\\\da-fA-F]{8}(?:-[\\\\da-fA-F]{4}){3}-[\\\\da-fA-F]{12}$)"}},
					"answer":{"operationId":"getConsoleByAction","status":404,"answer":9}
				},
				{"when":{"$request.path.server_id":"ffffffff-ffff-ffff-ffff-ffffffffffff"},"state":"vm_stopped"},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000000403"},"state":"vm_foreign"},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000003000"},"state":"service_slow"},
				{"when":{"$request.path.server_id":"00000000-0000-0000-0000-000000000502"},"state":"service_down"},
				{
					"when":{"$request.body#/os-getVNCConsole/type":"xvpvnc"},
					"answer":{"operationId":"getConsoleByAction","status":500,"answer":14}
				},
				{
					"when":{"$request.body#/os-getRDPConsole":"present"},
					"answer":{"operationId":"getConsoleByAction","status":400,"answer":4}
				},
				{"when":"unknownPath","answer":{"operationId":"createRemoteConsole","status":404,"answer":18}},
				{"when":"unauthorized","answer":{"operationId":"getConsoleByAction","status":401,"answer":6}},
				{"when":"malformed","answer":{"operationId":"createRemoteConsole","status":400,"answer":5}}
			],
			"chosen":[
				{
					"when":{"$request.body#/os-getSPICEConsole":"present"},
					"answer":{"operationId":"getConsoleByAction","status":200,"answer":1}
				},
				{
					"when":{"$request.body#/os-getSerialConsole":"present"},
					"answer":{"operationId":"getConsoleByAction","status":200,"answer":2}
				}
			],
			"set":[
				{"example":"novnc","set":{"$response.body#/console/url":"{origin}/vnc_auto.html?path=%3Ftoken%3D{uuid}"}},
				{"example":"spice","set":{"$response.body#/console/url":"{origin}/spice_auto.html?token={uuid}"}},
				{"example":"serial","set":{"$response.body#/console/url":"{webSocketOrigin}/?token={uuid}"}},
				{
					"when":"unknownPath",
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+latest\\\\s*(?:,|$)"}},
					"set":{"$response.header.OpenStack-API-Version":"compute 2.93","$response.header.X-OpenStack-Nova-API-Version":"2.93"}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$)"}},
					"set":{
						"$response.header.OpenStack-API-Version":"compute {version}",
						"$response.header.X-OpenStack-Nova-API-Version":"{version}"
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?!(?:latest|\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$))"}},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":"latest"},
					"set":{"$response.header.OpenStack-API-Version":"compute 2.93","$response.header.X-OpenStack-Nova-API-Version":"2.93"}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\d+\\\\.\\\\d+)$"}},
					"set":{
						"$response.header.OpenStack-API-Version":"compute {version}",
						"$response.header.X-OpenStack-Nova-API-Version":"{version}"
					}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"^(?!.*(?:^|,)\\\\s*compute\\\\s)"},
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{"set":{"$response.header.OpenStack-API-Version":"compute 2.1","$response.header.X-OpenStack-Nova-API-Version":"2.1"}},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>[^\\\\s,]+)"}},
					"example":"unsupported_version",
					"set":{
						"$response.body#/computeFault/message":"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.93."
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\S+)$"}},
					"example":"unsupported_version",
					"set":{
						"$response.body#/computeFault/message":"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.93."
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>[^\\\\s,]+)"}},
					"example":"malformed_version",
					"set":{
						"$response.body#/badRequest/message":"API Version String {version} is of invalid format. Must be of format MajorNum.MinorNum."
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\S+)$"}},
					"example":"malformed_version",
					"set":{
						"$response.body#/badRequest/message":"API Version String {version} is of invalid format. Must be of format MajorNum.MinorNum."
					}
				},
				{
					"example":"server_not_found",
					"set":{"$response.body#/itemNotFound/message":"Instance {$request.path.server_id} could not be found."}
				},
				{
					"set":{
						"$response.header.X-OpenStack-Request-Id":"req-{uuid}",
						"$response.header.X-Compute-Request-Id":"{$response.header.X-OpenStack-Request-Id}"
					}
				}
			],
			"polls":{},
			"states":[
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_expired",
					"subject":"credential",
					"own":"expired",
					"answer":{"operationId":"getConsoleByAction","status":401,"answer":6}
				},
				{"name":"credential_expiring","subject":"credential","own":"expiring","sequence":["valid","valid","expired"]},
				{"name":"vm_running","subject":"vm","own":"running"},
				{
					"name":"vm_stopped",
					"subject":"vm",
					"own":"stopped",
					"answer":{"operationId":"getConsoleByAction","status":409,"answer":12}
				},
				{
					"name":"vm_unknown",
					"subject":"vm",
					"own":"unknown",
					"answer":{"operationId":"getConsoleByAction","status":404,"answer":8}
				},
				{
					"name":"vm_foreign",
					"subject":"vm",
					"own":"foreign",
					"answer":{"operationId":"getConsoleByAction","status":404,"answer":8}
				}
			],
			"behaving":[
				{"state":"credential_expired","name":"X-Auth-Token","value":"00000000000000000000000000000000"},
				{"state":"credential_expiring","name":"X-Auth-Token","value":"00000000000000000000000000000003"},
				{"state":"vm_unknown","name":"server_id","value":"00000000-0000-0000-0000-000000000000"},
				{"state":"vm_stopped","name":"server_id","value":"ffffffff-ffff-ffff-ffff-ffffffffffff"},
				{"state":"vm_foreign","name":"server_id","value":"00000000-0000-0000-0000-000000000403"},
				{"state":"service_slow","name":"server_id","value":"00000000-0000-0000-0000-000000003000"},
				{"state":"service_down","name":"server_id","value":"00000000-0000-0000-0000-000000000502"}
			],
			"console":{
				"closes":{"unknown":{"code":1006},"expired":{"code":1006},"stopped":{"code":1000,"reason":"Target closed"}},
				"protocol":"$response.body#/console/type",
				"life":600000,
				"links":{
					"200":[
						{"kind":"page","href":"{+console.url}","schemes":["https","http"]},
						{"kind":"websocket","href":"{+console.url}","schemes":["wss","ws"]}
					]
				}
			}
		},
		{
			"operationId":"showConsoleConnectionInformation",
			"summary":"Show console connection information: the host and port behind a console's token",
			"curl":"curl -H 'X-Auth-Token: <token>' -H 'OpenStack-API-Version: compute 2.31' '{origin}/v2.1/os-console-auth-tokens/2b6f4d1e-93c7-4a58-8e02-7c5d9f3a6b14'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"connection",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"console":{
							"instance_uuid":"8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68",
							"host":"compute-7.example",
							"port":5900,
							"internal_access_path":null
						}
					}
				},
				{
					"code":"400",
					"mediaType":"application/json",
					"example":"malformed_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"badRequest":{"code":400,"message":"API Version String two is of invalid format. Must be of format MajorNum.MinorNum."}
					}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"token_missing",
					"headers":{
						"WWW-Authenticate":"Keystone uri=\\"http://keystone.example:5000/v3\\"",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"error":{"code":401,"title":"Unauthorized","message":"The request you have made requires authentication."}}
				},
				{
					"code":"401",
					"mediaType":"application/json",
					"example":"type_not_accessible",
					"headers":{
						"WWW-Authenticate":"Keystone uri=\\"http://keystone.example:5000/v3\\"",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"unauthorized":{"code":401,"message":"The requested console type details are not accessible"}}
				},
				{
					"code":"403",
					"mediaType":"application/json",
					"example":"policy_denied",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"forbidden":{"code":403,"message":"Policy doesn't allow os_compute_api:os-remote-consoles to be performed."}}
				},
				{
					"code":"404",
					"mediaType":"application/json",
					"example":"token_not_found",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{"itemNotFound":{"code":404,"message":"Token not found"}}
				},
				{
					"code":"406",
					"mediaType":"application/json",
					"example":"unsupported_version",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"computeFault":{"code":406,"message":"Version 2.9999 is not supported by the API. Minimum is 2.1 and maximum is 2.93."}
					}
				},
				{
					"code":"500",
					"mediaType":"application/json",
					"example":"xvpvnc_crashes",
					"headers":{
						"OpenStack-API-Version":"compute 2.6",
						"X-OpenStack-Nova-API-Version":"2.6",
						"Vary":"OpenStack-API-Version, X-OpenStack-Nova-API-Version",
						"X-OpenStack-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71",
						"X-Compute-Request-Id":"req-3c1f8e5a-7d20-4b96-9f3e-a8d45b0c6e71"
					},
					"body":{
						"computeFault":{
							"code":500,
							"message":"Unexpected API Error. Please report this at http://bugs.launchpad.net/nova/ and attach the Nova API log if possible.\\n<class 'nova.exception.ConsoleTypeInvalid'>"
						}
					}
				}
			],
			"default":{"operationId":"showConsoleConnectionInformation","status":200,"answer":0},
			"refused":[
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000000"},"state":"credential_expired"},
				{"when":{"$request.header.X-Auth-Token":"00000000000000000000000000000003"},"state":"credential_expiring"},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?!(?:latest|\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$))"}},
					"answer":{"operationId":"showConsoleConnectionInformation","status":400,"answer":1}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"answer":{"operationId":"showConsoleConnectionInformation","status":400,"answer":1}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?:2\\\\.(?:0|9[4-9]|[1-9]\\\\d{2,})|(?!2\\\\.)\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$)"}
					},
					"answer":{"operationId":"showConsoleConnectionInformation","status":406,"answer":6}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?:2\\\\.(?:0|9[4-9]|[1-9]\\\\d{2,})|(?!2\\\\.)\\\\d+\\\\.\\\\d+)$"}
					},
					"answer":{"operationId":"showConsoleConnectionInformation","status":406,"answer":6}
				},
				{"when":{"$request.path.console_token":"00000000-0000-0000-0000-000000000000"},"state":"console_ended"},
				{"when":{"$request.path.console_token":"00000000-0000-0000-0000-000000003000"},"state":"service_slow"},
				{"when":{"$request.path.console_token":"00000000-0000-0000-0000-000000000502"},"state":"service_down"},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+2\\\\.(?:[1-9]|[12]\\\\d|30)\\\\s*(?:,|$)"}},
					"answer":{"operationId":"showConsoleConnectionInformation","status":401,"answer":3}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"^(?!.*(?:^|,)\\\\s*compute\\\\s)"},
						"$request.header.X-OpenStack-Nova-API-Version":"absent"
					},
					"answer":{"operationId":"showConsoleConnectionInformation","status":401,"answer":3}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":"absent","$request.header.X-OpenStack-Nova-API-Version":"absent"},
					"answer":{"operationId":"showConsoleConnectionInformation","status":401,"answer":3}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^2\\\\.(?:[1-9]|[12]\\\\d|30)$"}
					},
					"answer":{"operationId":"showConsoleConnectionInformation","status":401,"answer":3}
				},
				{"when":"unknownPath","answer":{"operationId":"createRemoteConsole","status":404,"answer":18}},
				{"when":"unauthorized","answer":{"operationId":"showConsoleConnectionInformation","status":401,"answer":2}},
				{"when":"malformed","answer":{"operationId":"createRemoteConsole","status":400,"answer":5}}
			],
			"chosen":[],
			"set":[
				{
					"when":"unknownPath",
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+latest\\\\s*(?:,|$)"}},
					"set":{"$response.header.OpenStack-API-Version":"compute 2.93","$response.header.X-OpenStack-Nova-API-Version":"2.93"}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$)"}},
					"set":{
						"$response.header.OpenStack-API-Version":"compute {version}",
						"$response.header.X-OpenStack-Nova-API-Version":"{version}"
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?!(?:latest|\\\\d+\\\\.\\\\d+)\\\\s*(?:,|$))"}},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":"latest"},
					"set":{"$response.header.OpenStack-API-Version":"compute 2.93","$response.header.X-OpenStack-Nova-API-Version":"2.93"}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\d+\\\\.\\\\d+)$"}},
					"set":{
						"$response.header.OpenStack-API-Version":"compute {version}",
						"$response.header.X-OpenStack-Nova-API-Version":"{version}"
					}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":{"pattern":"^(?!.*(?:^|,)\\\\s*compute\\\\s)"},
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{
					"when":{
						"$request.header.OpenStack-API-Version":"absent",
						"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?!(?:latest|\\\\d+\\\\.\\\\d+)$)"}
					},
					"set":{
						"$response.header.OpenStack-API-Version":null,
						"$response.header.X-OpenStack-Nova-API-Version":null,
						"$response.header.Vary":null
					}
				},
				{"set":{"$response.header.OpenStack-API-Version":"compute 2.1","$response.header.X-OpenStack-Nova-API-Version":"2.1"}},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>[^\\\\s,]+)"}},
					"example":"unsupported_version",
					"set":{
						"$response.body#/computeFault/message":"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.93."
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\S+)$"}},
					"example":"unsupported_version",
					"set":{
						"$response.body#/computeFault/message":"Version {version} is not supported by the API. Minimum is 2.1 and maximum is 2.93."
					}
				},
				{
					"when":{"$request.header.OpenStack-API-Version":{"pattern":"(?:^|,)\\\\s*compute\\\\s+(?<version>[^\\\\s,]+)"}},
					"example":"malformed_version",
					"set":{
						"$response.body#/badRequest/message":"API Version String {version} is of invalid format. Must be of format MajorNum.MinorNum."
					}
				},
				{
					"when":{"$request.header.X-OpenStack-Nova-API-Version":{"pattern":"^(?<version>\\\\S+)$"}},
					"example":"malformed_version",
					"set":{
						"$response.body#/badRequest/message":"API Version String {version} is of invalid format. Must be of format MajorNum.MinorNum."
					}
				},
				{
					"example":"server_not_found",
					"set":{"$response.body#/itemNotFound/message":"Instance {$request.path.server_id} could not be found."}
				},
				{
					"set":{
						"$response.header.X-OpenStack-Request-Id":"req-{uuid}",
						"$response.header.X-Compute-Request-Id":"{$response.header.X-OpenStack-Request-Id}"
					}
				}
			],
			"polls":{},
			"states":[
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_expired",
					"subject":"credential",
					"own":"expired",
					"answer":{"operationId":"showConsoleConnectionInformation","status":401,"answer":2}
				},
				{"name":"credential_expiring","subject":"credential","own":"expiring","sequence":["valid","valid","expired"]},
				{"name":"console_open","subject":"console","own":"open"},
				{
					"name":"console_ended",
					"subject":"console",
					"own":"ended",
					"answer":{"operationId":"showConsoleConnectionInformation","status":404,"answer":5}
				}
			],
			"behaving":[
				{"state":"credential_expired","name":"X-Auth-Token","value":"00000000000000000000000000000000"},
				{"state":"credential_expiring","name":"X-Auth-Token","value":"00000000000000000000000000000003"},
				{"state":"console_ended","name":"console_token","value":"00000000-0000-0000-0000-000000000000"},
				{"state":"service_slow","name":"console_token","value":"00000000-0000-0000-0000-000000003000"},
				{"state":"service_down","name":"console_token","value":"00000000-0000-0000-0000-000000000502"}
			]
		}
	]
}`);
