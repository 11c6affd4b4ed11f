// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
export const recording = /* @__PURE__ */ JSON.parse(`{
	"api":"huaweicloud-clouddc",
	"words":"+url .myhuaweicloud.com / /body /components/examples/app_quota_used_up /components/examples/backend_timeout /components/examples/backend_unavailable /components/examples/console_ready /components/examples/credentials_missing /components/examples/gateway_internal_error /components/examples/gateway_orchestration_error /components/examples/headers_too_large /components/examples/iam_unavailable /components/examples/insufficient_permissions /components/examples/internal_error /components/examples/invalid_parameter /components/examples/missing_parameter /components/examples/no_backend_available /components/examples/policy_denied /components/examples/request_too_large /components/examples/server_not_found /components/examples/server_not_ready /components/examples/throttled_as_json_string /components/examples/throttled_as_text /components/examples/throttled_by_gateway /components/examples/throttled_by_service /components/examples/token_expired /components/examples/token_expired_on_a_white_label_cloud /components/examples/unauthorized /components/examples/unknown_access_key /components/examples/unknown_method /components/examples/unknown_path /components/examples/uri_too_long /components/examples/user_not_authorized /components/examples/vendor_sample /components/examples/wrong_signature /components/headers/cachecontrol /components/headers/requestid /components/parameters/projectidheader /components/parameters/securitytoken /components/schemas/clouddcerror /components/schemas/error /components/schemas/gatewayerror /components/schemas/showremoteconsoleresponse /components/schemas/throttlingerror /components/schemas/throttlingtext /error_code /error_msg /h1 /head /html /physicalservers/ /remote-console-address /request_id /title /url /v1/ /v3/auth/tokens /vnc/server-1.cn-southwest-242/vnc_auto.html 0 00000000-0000-0000-0000-000000000000 00000000-0000-0000-0000-000000000403 00000000-0000-0000-0000-000000000429 00000000-0000-0000-0000-000000000502 00000000-0000-0000-0000-000000003000 00000000-0000-0000-0000-000000005020 00000000000000000000000000000000 00000000000000000000000000000003 0001 0002 0003 0004 0005 0099 0100 0101 0103 0104 0105 0106 0201 0301 0302 0303 0304 0305 0306 0307 0308 0310 0311 0401 0402 0404 0501 0502 0601 0602 0607 0610 0613 06xx 0705 0801 0802 0f5a1d2c9e7b4c6d8a3e1b2f4d6c8a90 1 12 15 1b9f6a7c2e5d4803917f0c6d8a2b4e51 2 2.0.0 200 2020 2020-12 24 242 256 2e3e42cb-b5e7-49f0-91b6-d16401a823ac 2f7a9c41d8e34b05a6c1e0937b5d8f62 3 3.1.1 3000 32 3e6d0b9f5c7a4182a4f8e1d2c9b70563 400 401 403 404 405 413 414 429 443 494 4c8b2e9d07f1453aa96e5d3b1f0c7824 5 500 502 503 504 60e1b7d2c94f4a38857a3f1c0d9b6e24 64 7a1f5d8c3b9e4026b5d0c4e7f2a69813 8 8080d377bffeb6d519b0567c09cebe6b 8d0c5e2b7f914a36b1d3c9e60a4f2785 9 91d4f6b2-3c0e-4a75-b8d1-6e2f9a7c5043 95b3c8e17a2d4f60be41d7c90f6a8352 : :// :https a a3d85c0f6e2b4917bc60f4d1827e9a35 about accept acceptable accepted access account action added address administrator after again age agent agree ak aksk aksksigner alive allow allowed allows although an and another answer answered answers any anyof ap ap-southeast-3 api apig apig.0101 apig.0301 apig.0307 apig.0308 apigw apigw.0101 apigw.0103 apigw.0104 apigw.0105 apigw.0106 apigw.0201 apigw.0301 apigw.0302 apigw.0303 apigw.0304 apigw.0305 apigw.0306 apigw.0307 apigw.0308 apigw.0310 apigw.0311 apigw.0401 apigw.0402 apigw.0404 apigw.0501 apigw.0502 apigw.0601 apigw.0602 apigw.0607 apigw.0610 apigw.0613 apigw.06xx apigw.0705 apigw.0801 apigw.0802 apikey app app_quota_used_up application application/json are as ask at audio auth authentication authorization authorized auto available b b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d backend backend_timeout backend_unavailable bad bare barred based basic be bearer because been before begin behind belong belongs blindly body both browser bug by bytes c cache cache-control cachecontrol call can cannot canonical captured carries carry case catalog cause cbor cell center change changes charset check choice chunked client clock close cloud clouddc clouddc.cloud.example clouddc:imetal:createremoteconsolelink clouddcerror clouds cn cn-east-3 cn-south-1 cn-southwest-2 cn-southwest-242-console.huaweicloud.com:443 code codes com comes compare components compression compute conflict connection console console.example:443 console_ready contact contains content content-type contract contracts control cookie core could create created createremoteconsolelink credential credential_expired credential_expiring credentials credentials_missing css csv currently d7f4a1936b0e4c5298a3e6c1f5b08d47 data date debugging decide decision decode decode-authorization-message decoded decrypt default deflate delay delete denial denied denies derived derivedsignature describes description did digest digits discrepancies do document documents does domain down draft each east ecdsa ecdsasignature efd9d3ca153924cc19bb9d579712f6dd effect egpjbi1ub empty enabled encoded encoded_authorization_message encoding end endpoint ends entity enum environment equal error error_code error_msg errors event every exactly example examples execution exist expect expired expiring fail failed fails far fc93e0c29121c80582fff3c5f8005dd8 few ffffffff-ffff-ffff-ffff-ffffffffffff fills finds first fit flat font for forbidden foreign form found four from frozen ftp full gateway gateway_internal_error gateway_orchestration_error gatewayerror get gets gif give gives go gone got goxmzgrca gzip h1 had hal harm harmless has hash have head header headers headers_too_large helps hex hexadecimal hkdf hmac hmac-sha256 host hours how href html http https https: https:// https://clouddc https://cn-southwest-242-console.huaweicloud.com:443/vnc/testjarvis.cn-southwest-242/vnc_auto.html https://console.example:443/vnc/server-1.cn-southwest-242/vnc_auto.html https://json-schema.org/draft/2020-12/schema huawei huaweicloud huaweicloud-sdk-core iam iam_unavailable id identifier identity identity-v3 if image imetal imetal.0001 imetal.0002 imetal.0003 imetal.0004 imetal.0005 imetal.0099 imetal.0100 imetal.0101 in incorrect info information input instance instead insufficient insufficient_permissions internal internal_error into invalid invalid_parameter invented invented-security-token ip is it its javascript jpeg json json-schema.org jsonl jsonschemadialect keep key keyed keys kind know knows label lacks large larger lasts least leaves length let lets license limit limit:5 line link list listed lists live lives location log login long longer look lower lower-case made malformed management mandatory many map markdown marked mask max may mb members message meta method methods minlength mints minute minutes missing missing_parameter mit mixed mock model modified more most moved msg msgpack multipart must must-revalidate my myhuaweicloud name names ndjson needs negotiate neither new no no-cache no-store no_backend_available nobody nocatalog none nor not nothing nowhere number oauth object observation obtain obtaining obtains octet of off offered often ok on once one only open openapi opened opens operation operationid options or orchestration order org origin other over own p p-256 p256 page parameter parameters partial pass passes password patch path paths pattern pdf people period permanent permission permissions physical physicalservers place plain plug plug-in png pointer policy policy_denied port post pre prefetch prefix present private privileged problem project project_id projectidheader promised promises properties protocol proxy public published put quality query quota raised ran rate rate-limit ratelimit rdp reach reached read ready received ref referer refs refusal refuse refused refuses region regions released remedy remote remote-console-address repeat repeats reports request request.header.x-auth-token request.path.id request_id request_too_large requestid requests required requires resize response response.body response.header.x-request-id responses rest retry retry-after retryable revalidate right roles row running s s/ salt same sample samples say saying says scale schema schemas scheme schemes scope screen screens sdk sdk-ecdsa-p256-sha256 sdk-hmac-sha256 sdk-hmac-sm3 sdks second seconds secret security securityschemes securitytoken see send sends sensitive sent sequence serial serve server server-1.cn-southwest-242 server_not_found server_not_ready servers serves service service_down service_page service_slow service_throttled set settings sha sha-256 sha256 showremoteconsole showremoteconsoleresponse shows sibling side sign signature signaturedate signed signedheaders signing signs sk slashes slow sm3 sm3signature so some sorted south southeast southwest spice ssh stands state states status statuscode stayed stopped store stored stream string sts subject such summary support svg sync table tags take takes tar task temporary testjarvis testjarvis.cn-southwest-242 text text/plain texts than that the their them then there they this those threshold throttled throttled_as_json_string throttled_as_text throttled_by_gateway throttled_by_service throttling throttlingerror throttlingtext time time:1 timeout title to token token-based token_expired token_expired_on_a_white_label_cloud tokens told too trailing transfer trap treat two type unauthorized unavailable under unknown unknown_access_key unknown_method unknown_path unknownmethod unknownpath unnamed unnecessary unofficial unsupported until up updated uri uri_too_long url urlencoded use used useless user user_not_authorized utc utf uuid v1 v11 v11-hmac-sha256 v3 valid value values variable variables varies vary vendor vendor_sample verify version video vm vm_foreign vm_stopped vm_unknown vnc vnc_auto.html vnd wait was wasm way web webp websocket what when where whether which white white-label who whole whose why with withderivedauthservicename without works write written wrong wrong_signature ws wss www x x-auth-token x-console-link x-credential-expired x-discrepancies x-errors x-execution x-gateway x-log-in x-mock x-prefix x-project-id x-request-id x-retryable x-sdk-date x-security-token x-sensitive-data x-signature x-subject-token xhtml xml yaml yyyymmddthhmmssz zip",
	"credentials":[
		{"in":"header","name":"X-Auth-Token"},
		{"in":"header","name":"Authorization","prefix":"SDK-HMAC-SHA256 "},
		{"in":"header","name":"Authorization","prefix":"V11-HMAC-SHA256 "},
		{"in":"header","name":"Authorization","prefix":"SDK-HMAC-SM3 "},
		{"in":"header","name":"Authorization","prefix":"SDK-ECDSA-P256-SHA256 "}
	],
	"operations":[
		{
			"method":"GET",
			"paths":["/v1/{project_id}/physicalservers/{id}/remote-console-address"],
			"parameters":[
				{"name":"project_id","in":"path","schema":0},
				{"name":"id","in":"path","schema":1},
				{"name":"X-Project-Id","in":"header","schema":2},
				{"name":"X-Security-Token","in":"header","schema":3}
			],
			"responses":[
				{"status":"200","body":4,"headers":{"cache-control":6,"x-request-id":7}},
				{"status":"400","body":8,"headers":{"x-request-id":7}},
				{"status":"401","body":13,"headers":{"x-request-id":7}},
				{"status":"403","body":14,"headers":{"x-request-id":7}},
				{"status":"404","body":15,"headers":{"x-request-id":7}},
				{"status":"405","body":16,"headers":{"x-request-id":7}},
				{"status":"413","body":20,"headers":{"x-request-id":7}},
				{"status":"414","body":21,"headers":{"x-request-id":7}},
				{"status":"429","body":22,"headers":{"x-request-id":7}},
				{"status":"494","body":23,"headers":{"x-request-id":7}},
				{"status":"500","body":24,"headers":{"x-request-id":7}},
				{"status":"502","body":25,"headers":{"x-request-id":7}},
				{"status":"503","body":26,"headers":{"x-request-id":7}},
				{"status":"504","body":27,"headers":{"x-request-id":7}}
			]
		}
	],
	"schemas":[
		{"string":{"mask":"full","isMarked":true},"full":true},
		{"string":{"mask":"full","isMarked":true},"full":true},
		{"string":{"mask":"full","isMarked":true},"full":true},
		{"string":{"mask":"full","isMarked":true},"full":true},
		{"members":{"url":5}},
		{
			"string":{"mask":"full","isMarked":true,"patterns":["^(?:https?|wss?)://[^\\\\s/?#:][^\\\\s/?#]*(?:[/?#]\\\\S*)?$"]},
			"full":true
		},
		{"string":{"mask":"none","isMarked":true}},
		{"string":{"mask":"none","isMarked":true}},
		{"members":{"error_code":9,"error_msg":10,"request_id":11,"encoded_authorization_message":12}},
		{"string":{"mask":"none","isMarked":true,"lengths":[1]}},
		{"string":{"mask":"text","isMarked":true}},
		{"string":{"mask":"none","isMarked":true}},
		{"string":{"mask":"full","isMarked":true},"full":true},
		{"members":{"error_code":9,"error_msg":10,"request_id":11,"encoded_authorization_message":12}},
		{"members":{"error_code":9,"error_msg":10,"request_id":11,"encoded_authorization_message":12}},
		{"members":{"error_code":9,"error_msg":10,"request_id":11,"encoded_authorization_message":12}},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}},
		{"string":{"mask":"none","isMarked":true,"lengths":[1]}},
		{"string":{"mask":"text","isMarked":true}},
		{"string":{"mask":"full","isMarked":true},"full":true},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}},
		{
			"string":{"mask":"text","isMarked":true},
			"members":{"error_code":9,"error_msg":10,"request_id":11,"encoded_authorization_message":12}
		},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}},
		{"members":{"error_code":9,"error_msg":10,"request_id":11,"encoded_authorization_message":12}},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}},
		{"members":{"error_code":17,"error_msg":18,"request_id":11,"encoded_authorization_message":19}}
	]
}`);
