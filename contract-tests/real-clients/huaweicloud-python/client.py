import json
import sys

from huaweicloudsdkclouddc.v1 import CloudDCClient, ShowRemoteConsoleRequest
from huaweicloudsdkcore.auth.credentials import BasicCredentials, GlobalCredentials
from huaweicloudsdkcore.exceptions.exceptions import ServiceResponseException
from huaweicloudsdkcore.region.region import Region
from huaweicloudsdkecs.v2 import (
    EcsClient,
    GetServerRemoteConsoleOption,
    ShowServerRemoteConsoleRequest,
    ShowServerRemoteConsoleRequestBody,
)
from huaweicloudsdkiam.v3 import (
    AuthScope,
    AuthScopeProject,
    IamClient,
    KeystoneCreateUserTokenByPasswordRequest,
    KeystoneCreateUserTokenByPasswordRequestBody,
    PwdAuth,
    PwdIdentity,
    PwdPassword,
    PwdPasswordUser,
    PwdPasswordUserDomain,
)

step, url = sys.argv[1:]
project = "13c67a214ced4afb88d911ae4bd5721a"
server = "47bc79ae-df61-4ade-9197-283a74e5d70e"
physical_server = "b7a1c2d3-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
nobody = "00000000-0000-0000-0000-000000000000"


def credentials():
    return BasicCredentials("EXAMPLEAK", "examplesk", project)


def at(kind, credential):
    return kind.new_builder().with_credentials(credential).with_region(Region("cn-north-4", url)).build()


def open_console(credential, server_id=server):
    option = GetServerRemoteConsoleOption(protocol="vnc", type="novnc")
    request = ShowServerRemoteConsoleRequest(server_id, ShowServerRemoteConsoleRequestBody(option))
    return at(EcsClient, credential).show_server_remote_console(request).to_dict()["remote_console"]


def open_physical_console(server_id):
    return at(CloudDCClient, credentials()).show_remote_console(ShowRemoteConsoleRequest(server_id)).to_dict()


def create_token(user):
    person = PwdPasswordUser(PwdPasswordUserDomain("Default"), user, "example-password")
    identity = PwdIdentity(methods=["password"], password=PwdPassword(person))
    auth = PwdAuth(identity, AuthScope(project=AuthScopeProject(name="consoles")))
    request = KeystoneCreateUserTokenByPasswordRequest(body=KeystoneCreateUserTokenByPasswordRequestBody(auth))
    client = at(IamClient, GlobalCredentials("EXAMPLEAK", "examplesk", project))
    return client.keystone_create_user_token_by_password(request)


def refused(call, *arguments):
    try:
        call(*arguments)
    except ServiceResponseException as error:
        return {"status": error.status_code, "code": error.error_code, "message": error.error_msg}


def log_in():
    return {"token": create_token("operator").x_subject_token}


def refused_log_in():
    return refused(create_token, "nobody")


def access_key():
    return open_console(credentials())


def refusal():
    return refused(open_console, credentials(), nobody)


def physical():
    return open_physical_console(physical_server)


def physical_refusal():
    return refused(open_physical_console, nobody)


print(json.dumps(globals()[step]()))
