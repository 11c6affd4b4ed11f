// Generated from specs/zstack by `npm run generate`; do not edit.
export const answers = /* @__PURE__ */ JSON.parse(`{
	"sendsContentType":false,
	"operations":[
		{
			"operationId":"getVmConsoleAddress",
			"summary":"GetVmConsoleAddress: get the console address and protocol of a VM instance",
			"curl":"curl -H 'Authorization: OAuth <session>' '{origin}/zstack/v1/vm-instances/bf2211ae8eaf408b817d3a05c19e2226/console-addresses'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"vnc_running",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"vdiPortInfo":{"vncPort":5900},"protocol":"vnc","hostIp":"192.0.2.10","port":5900,"success":true}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"spice_running",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"vdiPortInfo":{"spicePort":5901},"protocol":"spice","hostIp":"192.0.2.10","port":5901,"success":true}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"spice_tls_only",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"vdiPortInfo":{"spiceTlsPort":5902},"protocol":"spice","hostIp":"192.0.2.10","port":0,"success":true}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"vnc_and_spice_running",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"vdiPortInfo":{"vncPort":5900,"spicePort":5901,"spiceTlsPort":5902},
						"protocol":"vncAndSpice",
						"hostIp":"192.0.2.10",
						"port":5900,
						"success":true
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"direct_console",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"protocol":"vnc","hostIp":"192.0.2.11","port":443,"path":"/ticket/0123456789abcdef","success":true}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"with_json_schema",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"vdiPortInfo":{"vncPort":5900},
						"protocol":"vnc",
						"hostIp":"192.0.2.10",
						"port":5900,
						"success":true,
						"schema":{"vdiPortInfo":"org.zstack.header.vm.VdiPortInfo"}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"no_vdi_ports",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"vdiPortInfo":{},"protocol":"vnc","hostIp":"192.0.2.10","port":5900,"success":true}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"server_reply",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"vdiPortInfo":{"vncPort":5900},"protocol":"vnc","hostIp":"192.168.10.100","port":5900,"success":true}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"vendor_sample",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"hostIp":"192.168.10.100","port":5900,"protocol":"vnc","vdiPortInfo":{"vncPort":5900}}
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"missing_authorization",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"missing header 'Authorization'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"unknown_authorization_type",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Authorization type must be 'OAuth'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"missing_date",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"'Date' must be incuded in request header"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"date_format",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"'Date' format error, correct format is 'EEE, dd MMM yyyy HH:mm:ss z'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"access_key_format",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"accessKey format is 'ZStack AccessKeyId:Signature'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"no_access_keys",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"unable to find RestAuthenticationBackend[ZStack]"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"invalid_timeout",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Invalid header[X-API-Timeout], it must be a number"
				},
				{
					"code":"400",
					"mediaType":"text/html",
					"example":"container_page_400",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 400 Bad Request</title></head>\\n<body><h2>HTTP ERROR 400 Bad Request</h2></body>\\n</html>\\n"
				},
				{
					"code":"403",
					"mediaType":"text/plain",
					"example":"request_time_too_skewed",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"requestTimeTooSkewed"
				},
				{
					"code":"403",
					"mediaType":"text/plain",
					"example":"unknown_access_key",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"access key id: ExampleAccessKeyId00 does not existed or disabled"
				},
				{
					"code":"403",
					"mediaType":"text/plain",
					"example":"wrong_signature",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"wrong accessKey signature"
				},
				{
					"code":"404",
					"mediaType":"text/plain",
					"example":"no_api_mapping",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"no api mapping to /v1/vm-instances/bf2211ae8eaf408b817d3a05c19e2226/console-address"
				},
				{
					"code":"404",
					"mediaType":"text/html",
					"example":"container_page_404",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 404 Not Found</title></head>\\n<body><h2>HTTP ERROR 404 Not Found</h2></body>\\n</html>\\n"
				},
				{
					"code":"405",
					"mediaType":"text/html",
					"example":"container_page_405",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 405 Method Not Allowed</title></head>\\n<body><h2>HTTP ERROR 405 Method Not Allowed</h2></body>\\n</html>\\n"
				},
				{
					"code":"429",
					"mediaType":"text/plain",
					"example":"throttled",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Rate limit exceeded"
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"exception",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"java.lang.IllegalStateException: the message bus is stopping"
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"exception_without_text",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":""
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"session_expired",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"ID.1001",
							"description":"The session is invalid, either wrong session id or the session has been expired",
							"details":"Session expired"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"not_the_owner",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"ID.1002",
							"description":"The operation is denied",
							"details":"operation denied. the resource[uuid: bf2211ae8eaf408b817d3a05c19e2226, type: VmInstanceVO] doesn't belong to the account[uuid: 6a1d0b8d5e2f4c7f9a3b1c0d2e4f6a8b]"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"vm_not_found",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1003",
							"description":"A resource can not be found",
							"details":"invalid field[uuid], resource[uuid:bf2211ae8eaf408b817d3a05c19e2226, type:VmInstanceVO] not found"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"vm_stopped",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1006",
							"description":"An operation failed",
							"details":"current vm instance state[Stopped] doesn't allow to proceed message[org.zstack.header.vm.APIGetVmConsoleAddressMsg], allowed states are [Running, Crashed]",
							"cause":{
								"code":"VM.1010",
								"description":"VM is not in state that allows required operation",
								"details":"current vm instance state[Stopped] doesn't allow to proceed message[org.zstack.header.vm.APIGetVmConsoleAddressMsg], allowed states are [Running, Crashed]"
							}
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"timeout",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1001",
							"description":"A message or a operation timeout",
							"details":"Message[name: org.zstack.header.vm.APIGetVmConsoleAddressMsg, id: 5b6f0d0f2f6b4a5e9d6c8a7b6c5d4e3f] timeout after 1800 seconds"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"internal_error",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{"code":"SYS.1000","description":"An internal error happened in system","details":"java.lang.NullPointerException"}
					}
				}
			],
			"default":{"operationId":"getVmConsoleAddress","status":200,"answer":0},
			"refused":[
				{
					"when":{"fault":"unauthorized","$request.header.Authorization":{"pattern":"^ZStack "},"$request.header.Date":"absent"},
					"answer":{"operationId":"getVmConsoleAddress","status":400,"answer":11}
				},
				{
					"when":{"fault":"unauthorized","$request.header.Authorization":{"pattern":"^(?!OAuth|ZStack)\\\\S"}},
					"answer":{"operationId":"getVmConsoleAddress","status":400,"answer":10}
				},
				{
					"when":{"$request.header.Authorization":{"pattern":"^ZStack "},"$request.header.Date":{"date":"invalid"}},
					"answer":{"operationId":"getVmConsoleAddress","status":400,"answer":12}
				},
				{
					"when":{
						"$request.header.Authorization":{"pattern":"^ZStack "},
						"$request.header.Date":{"date":{"off":"PT15M","zone":"ignored"}}
					},
					"answer":{"operationId":"getVmConsoleAddress","status":403,"answer":17}
				},
				{"when":{"$request.header.Authorization":"OAuth 00000000000000000000000000000000"},"state":"credential_expired"},
				{"when":{"$request.header.Authorization":"OAuth 00000000000000000000000000000003"},"state":"credential_expiring"},
				{"when":"expired","state":"credential_expired"},
				{"when":{"$request.path.uuid":"00000000000000000000000000000000"},"state":"vm_unknown"},
				{"when":{"$request.path.uuid":"ffffffffffffffffffffffffffffffff"},"state":"vm_stopped"},
				{"when":{"$request.path.uuid":"00000000000000000000000000000403"},"state":"vm_foreign"},
				{"when":{"$request.path.uuid":"00000000000000000000000000000504"},"state":"vm_unreachable"},
				{"when":{"$request.path.uuid":"00000000000000000000000000000429"},"state":"service_throttled"},
				{"when":{"$request.path.uuid":"00000000000000000000000000003000"},"state":"service_slow"},
				{"when":{"$request.path.uuid":"00000000000000000000000000000502"},"state":"service_down"},
				{"when":{"$request.path.uuid":"00000000000000000000000000000404"},"state":"service_page"},
				{"when":"invalid","answer":{"operationId":"getVmConsoleAddress","status":503,"answer":28}},
				{"when":"unknownPath","answer":{"operationId":"getVmConsoleAddress","status":404,"answer":20}},
				{"when":"unknownMethod","answer":{"operationId":"getVmConsoleAddress","status":405,"answer":22}},
				{"when":"unauthorized","answer":{"operationId":"getVmConsoleAddress","status":400,"answer":9}},
				{"when":"malformed","answer":{"operationId":"requestConsoleAccess","status":500,"answer":20}}
			],
			"chosen":[],
			"set":[
				{
					"example":"vnc_running",
					"set":{
						"$response.body#/hostIp":"127.0.0.1",
						"$response.body#/port":"{vncPort}",
						"$response.body#/vdiPortInfo/vncPort":"{vncPort}"
					}
				},
				{
					"example":"vm_not_found",
					"set":{
						"$response.body#/error/details":"invalid field[uuid], resource[uuid:{$request.path.uuid}, type:VmInstanceVO] not found"
					}
				},
				{
					"when":{"$url":{"pattern":"^[a-z]+://[^/]*(?:/zstack(?=/))?(?<path>/[^?]*)"}},
					"example":"no_api_mapping",
					"set":{"$response.body":"no api mapping to {path}"}
				}
			],
			"polls":{},
			"states":[
				{
					"name":"service_throttled",
					"subject":"service",
					"own":"throttled",
					"answer":{"operationId":"getVmConsoleAddress","status":429,"answer":23}
				},
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{
					"name":"service_page",
					"subject":"service",
					"own":"page",
					"answer":{"operationId":"getVmConsoleAddress","status":404,"answer":21}
				},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_expired",
					"subject":"credential",
					"own":"expired",
					"answer":{"operationId":"getVmConsoleAddress","status":503,"answer":26}
				},
				{"name":"credential_expiring","subject":"credential","own":"expiring","sequence":["valid","valid","expired"]},
				{"name":"vm_running","subject":"vm","own":"running"},
				{
					"name":"vm_stopped",
					"subject":"vm",
					"own":"stopped",
					"answer":{"operationId":"getVmConsoleAddress","status":503,"answer":29}
				},
				{
					"name":"vm_unknown",
					"subject":"vm",
					"own":"unknown",
					"answer":{"operationId":"getVmConsoleAddress","status":503,"answer":28}
				},
				{
					"name":"vm_foreign",
					"subject":"vm",
					"own":"foreign",
					"answer":{"operationId":"getVmConsoleAddress","status":503,"answer":27}
				},
				{"name":"vm_unreachable","subject":"vm","own":"unreachable","fault":"no-reply"}
			],
			"behaving":[
				{"state":"credential_expired","name":"Authorization","value":"OAuth 00000000000000000000000000000000"},
				{"state":"credential_expiring","name":"Authorization","value":"OAuth 00000000000000000000000000000003"},
				{"state":"vm_unknown","name":"uuid","value":"00000000000000000000000000000000"},
				{"state":"vm_stopped","name":"uuid","value":"ffffffffffffffffffffffffffffffff"},
				{"state":"vm_foreign","name":"uuid","value":"00000000000000000000000000000403"},
				{"state":"vm_unreachable","name":"uuid","value":"00000000000000000000000000000504"},
				{"state":"service_throttled","name":"uuid","value":"00000000000000000000000000000429"},
				{"state":"service_slow","name":"uuid","value":"00000000000000000000000000003000"},
				{"state":"service_down","name":"uuid","value":"00000000000000000000000000000502"},
				{"state":"service_page","name":"uuid","value":"00000000000000000000000000000404"}
			],
			"console":{
				"closes":{"unknown":{"code":1006},"expired":{"code":1006},"stopped":{"code":1000,"reason":"Target closed"}},
				"protocol":"$response.body#/protocol",
				"links":{
					"200":[
						{"when":{"/protocol":"vnc"},"kind":"native","href":"vnc://{hostIp}:{port}","schemes":["vnc"]},
						{
							"when":{"/protocol":"spice","/vdiPortInfo/spiceTlsPort":"present","/vdiPortInfo/spicePort":"present"},
							"kind":"native",
							"href":"spice://{hostIp}?port={vdiPortInfo.spicePort}&tls-port={vdiPortInfo.spiceTlsPort}",
							"schemes":["spice"]
						},
						{
							"when":{"/protocol":"spice","/vdiPortInfo/spiceTlsPort":"present"},
							"kind":"native",
							"href":"spice://{hostIp}?tls-port={vdiPortInfo.spiceTlsPort}",
							"schemes":["spice"]
						},
						{"when":{"/protocol":"spice"},"kind":"native","href":"spice://{hostIp}?port={port}","schemes":["spice"]},
						{
							"when":{"/protocol":"vncAndSpice","protocol":"spice","/vdiPortInfo/spiceTlsPort":"present"},
							"kind":"native",
							"href":"spice://{hostIp}?port={vdiPortInfo.spicePort}&tls-port={vdiPortInfo.spiceTlsPort}",
							"schemes":["spice"]
						},
						{
							"when":{"/protocol":"vncAndSpice","protocol":"spice"},
							"kind":"native",
							"href":"spice://{hostIp}?port={vdiPortInfo.spicePort}",
							"schemes":["spice"]
						},
						{"when":{"/protocol":"vncAndSpice"},"kind":"native","href":"vnc://{hostIp}:{port}","schemes":["vnc"]}
					]
				}
			}
		},
		{
			"operationId":"requestConsoleAccess",
			"summary":"RequestConsoleAccess: request access to the console of a VM instance",
			"curl":"curl -H 'Authorization: OAuth <session>' -H 'Content-Type: application/json' -d '{\\"params\\":{\\"vmInstanceUuid\\":\\"bf2211ae8eaf408b817d3a05c19e2226\\"}}' '{origin}/zstack/v1/consoles'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"console_granted",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"scheme":"http",
							"hostname":"192.0.2.95",
							"port":4900,
							"token":"5c66c9a616334283b055d150680fff98_bf2211ae8eaf408b817d3a05c19e2226"
						}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"vendor_sample",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"inventory":{"scheme":"http","hostname":"127.0.0.1","port":4900,"token":"d96caf24fae54c76b7652f548a258261"}}
				},
				{
					"code":"202",
					"mediaType":"application/json",
					"example":"job_accepted",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"apiTimeout":1800000,"location":"http://zstack.example:8080/zstack/v1/api-jobs/3ef4d2a09d1147ab8b6c2f6f8f5c9a10"}
				},
				{
					"code":"202",
					"mediaType":"application/json",
					"example":"job_accepted_older",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"location":"http://zstack.example:8080/zstack/v1/api-jobs/3ef4d2a09d1147ab8b6c2f6f8f5c9a10"}
				},
				{
					"code":"202",
					"mediaType":"application/json",
					"example":"developer_guide",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"apiTimeout":1800000,"location":"http://172.20.14.227:8080/zstack/v1/api-jobs/c41ec46dd7f546a48c31d9d0ca2c89d8"}
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"missing_authorization",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"missing header 'Authorization'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"unknown_authorization_type",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Authorization type must be 'OAuth'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"missing_date",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"'Date' must be incuded in request header"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"date_format",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"'Date' format error, correct format is 'EEE, dd MMM yyyy HH:mm:ss z'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"access_key_format",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"accessKey format is 'ZStack AccessKeyId:Signature'"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"invalid_job_uuid",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Invalid header[X-Job-UUID], it must be a UUID with '-' stripped"
				},
				{
					"code":"400",
					"mediaType":"text/plain",
					"example":"duplicate_job_uuid",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Duplicate job uuid[3ef4d2a09d1147ab8b6c2f6f8f5c9a10]"
				},
				{
					"code":"400",
					"mediaType":"text/html",
					"example":"container_page_400",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 400 Bad Request</title></head>\\n<body><h2>HTTP ERROR 400 Bad Request</h2></body>\\n</html>\\n"
				},
				{
					"code":"403",
					"mediaType":"text/plain",
					"example":"request_time_too_skewed",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"requestTimeTooSkewed"
				},
				{
					"code":"403",
					"mediaType":"text/plain",
					"example":"unknown_access_key",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"access key id: ExampleAccessKeyId00 does not existed or disabled"
				},
				{
					"code":"403",
					"mediaType":"text/plain",
					"example":"wrong_signature",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"wrong accessKey signature"
				},
				{
					"code":"404",
					"mediaType":"text/plain",
					"example":"no_api_mapping",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"no api mapping to /v1/console"
				},
				{
					"code":"404",
					"mediaType":"text/html",
					"example":"container_page_404",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 404 Not Found</title></head>\\n<body><h2>HTTP ERROR 404 Not Found</h2></body>\\n</html>\\n"
				},
				{
					"code":"405",
					"mediaType":"text/html",
					"example":"container_page_405",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 405 Method Not Allowed</title></head>\\n<body><h2>HTTP ERROR 405 Method Not Allowed</h2></body>\\n</html>\\n"
				},
				{
					"code":"429",
					"mediaType":"text/plain",
					"example":"throttled",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Rate limit exceeded"
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"malformed_json",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"com.google.gson.JsonSyntaxException: java.io.EOFException: End of input at line 1 column 2 path $."
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"exception_without_text",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":""
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"session_expired",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"ID.1001",
							"description":"The session is invalid, either wrong session id or the session has been expired",
							"details":"Session expired"
						}
					}
				}
			],
			"default":{"operationId":"requestConsoleAccess","status":202,"answer":2},
			"refused":[
				{
					"when":{"fault":"unauthorized","$request.header.Authorization":{"pattern":"^ZStack "},"$request.header.Date":"absent"},
					"answer":{"operationId":"requestConsoleAccess","status":400,"answer":7}
				},
				{
					"when":{"fault":"unauthorized","$request.header.Authorization":{"pattern":"^(?!OAuth|ZStack)\\\\S"}},
					"answer":{"operationId":"requestConsoleAccess","status":400,"answer":6}
				},
				{
					"when":{"$request.header.Authorization":{"pattern":"^ZStack "},"$request.header.Date":{"date":"invalid"}},
					"answer":{"operationId":"requestConsoleAccess","status":400,"answer":8}
				},
				{
					"when":{
						"$request.header.Authorization":{"pattern":"^ZStack "},
						"$request.header.Date":{"date":{"off":"PT15M","zone":"ignored"}}
					},
					"answer":{"operationId":"requestConsoleAccess","status":403,"answer":13}
				},
				{
					"when":{"$request.header.X-Job-UUID":"invalid"},
					"answer":{"operationId":"requestConsoleAccess","status":400,"answer":10}
				},
				{"when":"duplicate","answer":{"operationId":"requestConsoleAccess","status":400,"answer":11}},
				{"when":{"$request.header.Authorization":"OAuth 00000000000000000000000000000000"},"state":"credential_expired"},
				{"when":{"$request.header.Authorization":"OAuth 00000000000000000000000000000003"},"state":"credential_expiring"},
				{"when":"expired","state":"credential_expired"},
				{
					"when":"invalid",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswer":{"operationId":"getApiJob","status":503,"answer":21}
				},
				{
					"when":{"$request.body#/vmInstanceUuid":"present"},
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswer":{"operationId":"getApiJob","status":503,"answer":21}
				},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000000"},"state":"vm_unknown"},
				{"when":{"$request.body#/params/vmInstanceUuid":"ffffffffffffffffffffffffffffffff"},"state":"vm_stopped"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000403"},"state":"vm_foreign"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000429"},"state":"service_throttled"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000003000"},"state":"service_slow"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000502"},"state":"service_down"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000404"},"state":"service_page"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000202"},"state":"job_slow"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000002020"},"state":"job_endless"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000500"},"state":"job_failed"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000000504"},"state":"job_timed_out"},
				{"when":{"$request.body#/params/vmInstanceUuid":"00000000000000000000000000005000"},"state":"job_without_agent"},
				{"when":"unknownPath","answer":{"operationId":"requestConsoleAccess","status":404,"answer":16}},
				{"when":"unknownMethod","answer":{"operationId":"requestConsoleAccess","status":405,"answer":18}},
				{"when":"unauthorized","answer":{"operationId":"requestConsoleAccess","status":400,"answer":5}},
				{"when":"malformed","answer":{"operationId":"requestConsoleAccess","status":500,"answer":20}}
			],
			"chosen":[],
			"set":[
				{"example":"duplicate_job_uuid","set":{"$response.body":"Duplicate job uuid[{$request.header.X-Job-UUID}]"}},
				{
					"when":{
						"$request.header.Authorization":{"pattern":"^OAuth\\\\s*(?<session>[\\\\da-f]{32})\\\\s*$"},
						"$request.body#/params/vmInstanceUuid":{"pattern":"^(?<vm>[\\\\da-f]{32})$"}
					},
					"example":"console_granted",
					"job":true,
					"keep":{"by":"{vm}","for":1800000},
					"set":{"$response.body#/inventory/token":"{session}_{vm}"}
				},
				{"status":200,"job":true,"set":{"$response.body#/inventory/expiredDate":"{later(PT30M, wall-clock)}"}},
				{
					"when":{
						"$request.header.Authorization":{"pattern":"^OAuth\\\\s*(?<session>[\\\\da-f]{32})\\\\s*$"},
						"$request.body#/params/vmInstanceUuid":{"pattern":"^(?<vm>[\\\\da-f]{32})$"}
					},
					"status":200,
					"example":"console_granted",
					"set":{"$response.body#/inventory/token":"{session}_{vm}"}
				},
				{
					"example":"vm_not_found",
					"job":true,
					"set":{
						"$response.body#/error/details":"invalid field[vmInstanceUuid], resource[uuid:{$request.body#/params/vmInstanceUuid}, type:VmInstanceVO] not found"
					}
				},
				{
					"example":"vm_stopped",
					"job":true,
					"set":{
						"$response.body#/error/details":"vm[uuid:{$request.body#/params/vmInstanceUuid}] is not in state of [Running, Crashed, VolumeRecovering, Paused, NoState], current state is Stopped"
					}
				},
				{
					"when":{"$url":{"pattern":"^[a-z]+://[^/]*(?:/zstack(?=/))?(?<path>/[^?]*)"}},
					"example":"no_api_mapping",
					"set":{"$response.body":"no api mapping to {path}"}
				}
			],
			"polls":{
				"202":{
					"operationId":"getApiJob",
					"url":"/location",
					"id":"$request.header.X-Job-UUID",
					"parameters":{"jobUuid":"$request.header.X-Job-UUID"}
				}
			},
			"states":[
				{
					"name":"service_throttled",
					"subject":"service",
					"own":"throttled",
					"answer":{"operationId":"requestConsoleAccess","status":429,"answer":19}
				},
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{
					"name":"service_page",
					"subject":"service",
					"own":"page",
					"answer":{"operationId":"requestConsoleAccess","status":404,"answer":17}
				},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_expired",
					"subject":"credential",
					"own":"expired",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":503,"answer":16}]
				},
				{"name":"credential_expiring","subject":"credential","own":"expiring","sequence":["valid","valid","expired"]},
				{"name":"vm_running","subject":"vm","own":"running"},
				{
					"name":"vm_stopped",
					"subject":"vm",
					"own":"stopped",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":503,"answer":20}]
				},
				{
					"name":"vm_unknown",
					"subject":"vm",
					"own":"unknown",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":503,"answer":19}]
				},
				{
					"name":"vm_foreign",
					"subject":"vm",
					"own":"foreign",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":503,"answer":17}]
				},
				{"name":"job_done","subject":"job","own":"done"},
				{
					"name":"job_slow",
					"subject":"job",
					"own":"slow",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[
						{"operationId":"getApiJob","status":202,"answer":6},
						{"operationId":"getApiJob","status":202,"answer":6},
						{"operationId":"getApiJob","status":202,"answer":6},
						{"operationId":"getApiJob","status":200,"answer":0}
					]
				},
				{
					"name":"job_endless",
					"subject":"job",
					"own":"endless",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":202,"answer":6}]
				},
				{
					"name":"job_failed",
					"subject":"job",
					"own":"failed",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":503,"answer":23}]
				},
				{
					"name":"job_timed_out",
					"subject":"job",
					"own":"timed_out",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[
						{"operationId":"getApiJob","status":202,"answer":6},
						{"operationId":"getApiJob","status":202,"answer":6},
						{"operationId":"getApiJob","status":503,"answer":22}
					]
				},
				{
					"name":"job_without_agent",
					"subject":"job",
					"own":"without_agent",
					"answer":{"operationId":"requestConsoleAccess","status":202,"answer":2},
					"jobAnswers":[{"operationId":"getApiJob","status":503,"answer":18}]
				}
			],
			"behaving":[
				{"state":"credential_expired","name":"Authorization","value":"OAuth 00000000000000000000000000000000"},
				{"state":"credential_expiring","name":"Authorization","value":"OAuth 00000000000000000000000000000003"},
				{"state":"vm_unknown","name":"vmInstanceUuid","value":"00000000000000000000000000000000"},
				{"state":"vm_stopped","name":"vmInstanceUuid","value":"ffffffffffffffffffffffffffffffff"},
				{"state":"vm_foreign","name":"vmInstanceUuid","value":"00000000000000000000000000000403"},
				{"state":"service_throttled","name":"vmInstanceUuid","value":"00000000000000000000000000000429"},
				{"state":"service_slow","name":"vmInstanceUuid","value":"00000000000000000000000000003000"},
				{"state":"service_down","name":"vmInstanceUuid","value":"00000000000000000000000000000502"},
				{"state":"service_page","name":"vmInstanceUuid","value":"00000000000000000000000000000404"},
				{"state":"job_slow","name":"vmInstanceUuid","value":"00000000000000000000000000000202"},
				{"state":"job_endless","name":"vmInstanceUuid","value":"00000000000000000000000000002020"},
				{"state":"job_failed","name":"vmInstanceUuid","value":"00000000000000000000000000000500"},
				{"state":"job_timed_out","name":"vmInstanceUuid","value":"00000000000000000000000000000504"},
				{"state":"job_without_agent","name":"vmInstanceUuid","value":"00000000000000000000000000005000"}
			],
			"console":{
				"closes":{"unknown":{"code":1006},"expired":{"code":1006},"stopped":{"code":1000,"reason":"Target closed"}},
				"life":1800000,
				"links":{
					"200":[
						{
							"when":{"/inventory/scheme":"wss"},
							"kind":"websocket",
							"href":"wss://{inventory.hostname}:{inventory.port}{+inventory.token}",
							"schemes":["wss"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","/inventory/targetScheme":"http"},
							"kind":"page",
							"href":"http://{inventory.hostname}:{inventory.port}/{inventory.token}/",
							"schemes":["http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present","uiVersion":"2"},
							"kind":"page",
							"href":"{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present","uiVersion":"3"},
							"kind":"page",
							"href":"{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present","uiVersion":"1"},
							"kind":"page",
							"href":"{+ui}/vendor/console/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present"},
							"kind":"page",
							"href":"{+ui}/novnc?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","tls":"true"},
							"kind":"websocket",
							"href":"wss://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							"schemes":["wss"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http"},
							"kind":"websocket",
							"href":"ws://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							"schemes":["ws"],
							"expires":"/inventory/expiredDate"
						}
					]
				}
			}
		},
		{
			"operationId":"getApiJob",
			"summary":"The job of RequestConsoleAccess: poll its result",
			"curl":"curl '{origin}/zstack/v1/api-jobs/3ef4d2a09d1147ab8b6c2f6f8f5c9a10'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"console_granted",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"scheme":"http",
							"targetScheme":"vnc",
							"hostname":"192.0.2.95",
							"port":4900,
							"token":"5c66c9a616334283b055d150680fff98_bf2211ae8eaf408b817d3a05c19e2226",
							"version":"1",
							"expiredDate":"Oct 17, 2022 10:43:53 PM"
						}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"console_granted_4_x",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"scheme":"http",
							"targetScheme":"vnc",
							"hostname":"192.0.2.95",
							"port":4900,
							"token":"5c66c9a616334283b055d150680fff98_bf2211ae8eaf408b817d3a05c19e2226_1666013527.59",
							"version":"1"
						}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"http_terminal",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"scheme":"http",
							"targetScheme":"http",
							"hostname":"192.0.2.95",
							"port":4901,
							"token":"5c66c9a616334283b055d150680fff98_bf2211ae8eaf408b817d3a05c19e2226"
						}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"direct_console",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{"scheme":"wss","targetScheme":"wss","hostname":"192.0.2.11","port":443,"token":"/ticket/0123456789abcdef"}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"with_json_schema",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"scheme":"http",
							"targetScheme":"vnc",
							"hostname":"192.0.2.95",
							"port":4900,
							"token":"5c66c9a616334283b055d150680fff98_bf2211ae8eaf408b817d3a05c19e2226",
							"version":"1",
							"expiredDate":"Oct 17, 2022 10:43:53 PM"
						},
						"schema":{"inventory":"org.zstack.header.console.ConsoleInventory"}
					}
				},
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"developer_guide",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"scheme":"http",
							"hostname":"172.20.16.95",
							"port":4900,
							"token":"cbc32f54862f4a5296b97a1302975fb9_f601842905994688a3cf7100e8d54b23_1666013527.59"
						}
					}
				},
				{
					"code":"202",
					"mediaType":"application/json",
					"example":"running",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{}
				},
				{
					"code":"202",
					"mediaType":"application/json",
					"example":"running_with_location",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"apiTimeout":43200000,"location":"http://192.0.2.20:8080/zstack/v1/api-jobs/3ef4d2a09d1147ab8b6c2f6f8f5c9a10"}
				},
				{
					"code":"400",
					"mediaType":"text/html",
					"example":"container_page_400",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 400 Bad Request</title></head>\\n<body><h2>HTTP ERROR 400 Bad Request</h2></body>\\n</html>\\n"
				},
				{
					"code":"404",
					"mediaType":"text/plain",
					"example":"job_expired",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"the job has been expired"
				},
				{
					"code":"404",
					"mediaType":"text/html",
					"example":"container_page_404",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 404 Not Found</title></head>\\n<body><h2>HTTP ERROR 404 Not Found</h2></body>\\n</html>\\n"
				},
				{
					"code":"405",
					"mediaType":"text/plain",
					"example":"wrong_method",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"only GET method is allowed for querying job status"
				},
				{
					"code":"405",
					"mediaType":"text/html",
					"example":"container_page_405",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 405 Method Not Allowed</title></head>\\n<body><h2>HTTP ERROR 405 Method Not Allowed</h2></body>\\n</html>\\n"
				},
				{
					"code":"429",
					"mediaType":"text/plain",
					"example":"throttled",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Rate limit exceeded"
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"exception",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"java.lang.IllegalStateException: the message bus is stopping"
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"exception_without_text",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":""
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"session_expired",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"ID.1001",
							"description":"The session is invalid, either wrong session id or the session has been expired",
							"details":"Session expired"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"not_the_owner",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"ID.1002",
							"description":"The operation is denied",
							"details":"operation denied. the resource[uuid: bf2211ae8eaf408b817d3a05c19e2226, type: VmInstanceVO] doesn't belong to the account[uuid: 6a1d0b8d5e2f4c7f9a3b1c0d2e4f6a8b]"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"console_agent_not_connected",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1006",
							"description":"An operation failed",
							"details":"the console agent is not connected; it's mostly like the management node just starts, please wait for the console agent connected, or you can reconnect it manually if disconnected for a long time."
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"vm_not_found",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1003",
							"description":"A resource can not be found",
							"details":"invalid field[vmInstanceUuid], resource[uuid:bf2211ae8eaf408b817d3a05c19e2226, type:VmInstanceVO] not found"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"vm_stopped",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1006",
							"description":"An operation failed",
							"details":"vm[uuid:bf2211ae8eaf408b817d3a05c19e2226] is not in state of [Running, Crashed, VolumeRecovering, Paused, NoState], current state is Stopped"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"missing_vm_uuid",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1007",
							"description":"One or more API argument is invalid",
							"details":"field[vmInstanceUuid] of message[org.zstack.header.console.APIRequestConsoleAccessMsg] is mandatory, can not be null"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"timeout",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1001",
							"description":"A message or a operation timeout",
							"details":"Message[name: org.zstack.header.console.APIRequestConsoleAccessMsg, id: 5b6f0d0f2f6b4a5e9d6c8a7b6c5d4e3f] timeout after 1800 seconds"
						}
					}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"internal_error",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{"code":"SYS.1000","description":"An internal error happened in system","details":"java.lang.NullPointerException"}
					}
				}
			],
			"default":{"operationId":"getApiJob","status":200,"answer":0},
			"refused":[
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000000"},"state":"job_gone"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000202"},"state":"job_running"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000500"},"state":"job_failed"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000504"},"state":"job_timed_out"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000429"},"state":"service_throttled"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000003000"},"state":"service_slow"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000502"},"state":"service_down"},
				{"when":{"$request.path.jobUuid":"00000000000000000000000000000404"},"state":"service_page"},
				{"when":"invalid","answer":{"operationId":"getApiJob","status":404,"answer":9}},
				{"when":"unknownMethod","answer":{"operationId":"getApiJob","status":405,"answer":11}},
				{"when":"unknownPath","answer":{"operationId":"getVmConsoleAddress","status":404,"answer":20}},
				{"when":"unknownMethod","answer":{"operationId":"getApiJob","status":405,"answer":12}},
				{"when":"unauthorized","answer":{"operationId":"getVmConsoleAddress","status":400,"answer":9}},
				{"when":"malformed","answer":{"operationId":"requestConsoleAccess","status":500,"answer":20}}
			],
			"chosen":[],
			"set":[
				{"status":200,"set":{"$response.body#/inventory/expiredDate":"{later(PT30M, wall-clock)}"}},
				{
					"example":"console_granted",
					"set":{"$response.body#/inventory/hostname":"{hostname}","$response.body#/inventory/port":"{port}"}
				},
				{
					"when":{"$url":{"pattern":"^[a-z]+://[^/]*(?:/zstack(?=/))?(?<path>/[^?]*)"}},
					"example":"no_api_mapping",
					"set":{"$response.body":"no api mapping to {path}"}
				}
			],
			"polls":{},
			"states":[
				{
					"name":"service_throttled",
					"subject":"service",
					"own":"throttled",
					"answer":{"operationId":"getApiJob","status":429,"answer":13}
				},
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{"name":"service_page","subject":"service","own":"page","answer":{"operationId":"getApiJob","status":404,"answer":10}},
				{"name":"job_done","subject":"job","own":"done"},
				{"name":"job_running","subject":"job","own":"running","answer":{"operationId":"getApiJob","status":202,"answer":6}},
				{"name":"job_failed","subject":"job","own":"failed","answer":{"operationId":"getApiJob","status":503,"answer":23}},
				{"name":"job_timed_out","subject":"job","own":"timed_out","answer":{"operationId":"getApiJob","status":503,"answer":22}},
				{"name":"job_gone","subject":"job","own":"gone","answer":{"operationId":"getApiJob","status":404,"answer":9}}
			],
			"behaving":[
				{"state":"job_gone","name":"jobUuid","value":"00000000000000000000000000000000"},
				{"state":"job_running","name":"jobUuid","value":"00000000000000000000000000000202"},
				{"state":"job_failed","name":"jobUuid","value":"00000000000000000000000000000500"},
				{"state":"job_timed_out","name":"jobUuid","value":"00000000000000000000000000000504"},
				{"state":"service_throttled","name":"jobUuid","value":"00000000000000000000000000000429"},
				{"state":"service_slow","name":"jobUuid","value":"00000000000000000000000000003000"},
				{"state":"service_down","name":"jobUuid","value":"00000000000000000000000000000502"},
				{"state":"service_page","name":"jobUuid","value":"00000000000000000000000000000404"}
			],
			"console":{
				"closes":{"unknown":{"code":1006},"expired":{"code":1006},"stopped":{"code":1000,"reason":"Target closed"}},
				"life":1800000,
				"links":{
					"200":[
						{
							"when":{"/inventory/scheme":"wss"},
							"kind":"websocket",
							"href":"wss://{inventory.hostname}:{inventory.port}{+inventory.token}",
							"schemes":["wss"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","/inventory/targetScheme":"http"},
							"kind":"page",
							"href":"http://{inventory.hostname}:{inventory.port}/{inventory.token}/",
							"schemes":["http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present","uiVersion":"2"},
							"kind":"page",
							"href":"{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present","uiVersion":"3"},
							"kind":"page",
							"href":"{+ui}/thirdparty/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present","uiVersion":"1"},
							"kind":"page",
							"href":"{+ui}/vendor/console/vnc_auto.html?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","ui":"present"},
							"kind":"page",
							"href":"{+ui}/novnc?host={inventory.hostname}&port={inventory.port}&token={inventory.token}",
							"schemes":["https","http"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http","tls":"true"},
							"kind":"websocket",
							"href":"wss://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							"schemes":["wss"],
							"expires":"/inventory/expiredDate"
						},
						{
							"when":{"/inventory/scheme":"http"},
							"kind":"websocket",
							"href":"ws://{inventory.hostname}:{inventory.port}/?token={inventory.token}",
							"schemes":["ws"],
							"expires":"/inventory/expiredDate"
						}
					]
				}
			}
		},
		{
			"operationId":"logInByAccount",
			"summary":"LogInByAccount: log in with the name and the password of an account",
			"curl":"curl -X PUT -H 'Content-Type: application/json' -d '{\\"logInByAccount\\":{\\"accountName\\":\\"operator\\",\\"password\\":\\"f603e3dc2b77bcfe1115b258417ead20a688d73b790c83071e093f0601d664e156cb395390756d9c4d127650598b66df9ceb48281b3a8dd3c021f55e1058c709\\"}}' '{origin}/zstack/v1/accounts/login'",
			"answers":[
				{
					"code":"200",
					"mediaType":"application/json",
					"example":"logged_in",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"inventory":{
							"uuid":"7c1e94d05ab842f6938d1f60c7e52ab4",
							"accountUuid":"36c27e8ff05c4780bf6d2fa65700f22e",
							"userUuid":"36c27e8ff05c4780bf6d2fa65700f22e",
							"expiredDate":"Nov 29, 2026 12:00:00 AM",
							"createDate":"Nov 28, 2026 10:00:00 PM"
						},
						"success":true
					}
				},
				{
					"code":"400",
					"mediaType":"text/html",
					"example":"container_page_400",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 400 Bad Request</title></head>\\n<body><h2>HTTP ERROR 400 Bad Request</h2></body>\\n</html>\\n"
				},
				{
					"code":"404",
					"mediaType":"text/plain",
					"example":"no_api_mapping",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"no api mapping to /v1/accounts/logins"
				},
				{
					"code":"404",
					"mediaType":"text/html",
					"example":"container_page_404",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 404 Not Found</title></head>\\n<body><h2>HTTP ERROR 404 Not Found</h2></body>\\n</html>\\n"
				},
				{
					"code":"405",
					"mediaType":"text/html",
					"example":"container_page_405",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"<html>\\n<head><title>Error 405 Method Not Allowed</title></head>\\n<body><h2>HTTP ERROR 405 Method Not Allowed</h2></body>\\n</html>\\n"
				},
				{
					"code":"429",
					"mediaType":"text/plain",
					"example":"throttled",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"Rate limit exceeded"
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"malformed_json",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":"com.google.gson.JsonSyntaxException: java.io.EOFException: End of input at line 1 column 2 path $."
				},
				{
					"code":"500",
					"mediaType":"text/plain",
					"example":"exception_without_text",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":""
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"log_in_refused",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{"error":{"code":"ID.1000","description":"wrong account name or password","details":"wrong account name or password"}}
				},
				{
					"code":"503",
					"mediaType":"application/json",
					"example":"missing_argument",
					"headers":{"Set-Cookie":"JSESSIONID=node0example0; Path=/zstack; HttpOnly"},
					"body":{
						"error":{
							"code":"SYS.1007",
							"description":"One or more API argument is invalid",
							"details":"field[accountName] of message[org.zstack.header.identity.APILogInByAccountMsg] is mandatory, can not be null"
						}
					}
				}
			],
			"default":{"operationId":"logInByAccount","status":200,"answer":0},
			"refused":[
				{"when":{"$request.body#/logInByAccount/accountName":"nobody"},"state":"credential_refused"},
				{"when":{"$request.body#/logInByAccount/accountName":"throttled"},"state":"service_throttled"},
				{"when":{"$request.body#/logInByAccount/accountName":"slow"},"state":"service_slow"},
				{"when":{"$request.body#/logInByAccount/accountName":"down"},"state":"service_down"},
				{"when":{"$request.body#/logInByAccount/accountName":"page"},"state":"service_page"},
				{"when":"invalid","answer":{"operationId":"logInByAccount","status":503,"answer":9}},
				{"when":"unknownPath","answer":{"operationId":"logInByAccount","status":404,"answer":2}},
				{"when":"unknownMethod","answer":{"operationId":"logInByAccount","status":405,"answer":4}},
				{"when":"unauthorized","answer":{"operationId":"getVmConsoleAddress","status":400,"answer":9}},
				{"when":"malformed","answer":{"operationId":"logInByAccount","status":500,"answer":6}}
			],
			"chosen":[],
			"set":[
				{
					"when":{"$url":{"pattern":"^[a-z]+://[^/]*(?:/zstack(?=/))?(?<path>/[^?]*)"}},
					"example":"no_api_mapping",
					"set":{"$response.body":"no api mapping to {path}"}
				}
			],
			"polls":{},
			"states":[
				{
					"name":"service_throttled",
					"subject":"service",
					"own":"throttled",
					"answer":{"operationId":"logInByAccount","status":429,"answer":5}
				},
				{"name":"service_slow","subject":"service","own":"slow","delay":[3000,3000]},
				{"name":"service_down","subject":"service","own":"down","fault":"reset"},
				{
					"name":"service_page",
					"subject":"service",
					"own":"page",
					"answer":{"operationId":"logInByAccount","status":404,"answer":3}
				},
				{"name":"credential_valid","subject":"credential","own":"valid"},
				{
					"name":"credential_refused",
					"subject":"credential",
					"own":"refused",
					"answer":{"operationId":"logInByAccount","status":503,"answer":8}
				}
			],
			"behaving":[
				{"state":"credential_refused","name":"accountName","value":"nobody"},
				{"state":"service_throttled","name":"accountName","value":"throttled"},
				{"state":"service_slow","name":"accountName","value":"slow"},
				{"state":"service_down","name":"accountName","value":"down"},
				{"state":"service_page","name":"accountName","value":"page"}
			],
			"logIn":{
				"credential":{"message":"response","in":"body","pointer":"/inventory/uuid"},
				"password":"/logInByAccount/password",
				"hash":"sha-512",
				"life":{"issued":"/inventory/createDate","expires":"/inventory/expiredDate"}
			}
		}
	]
}`);
