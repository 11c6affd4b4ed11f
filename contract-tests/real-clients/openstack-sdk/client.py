import json
import sys

import keystoneauth1.exceptions
import openstack

step, url = sys.argv[1:]
server = "8d3f1c52-6b7e-4f09-a1c4-5e2d90b37f68"
nobody = "00000000-0000-0000-0000-000000000000"


def connect(username="operator"):
    return openstack.connect(
        auth_type="v3password",
        auth={
            "auth_url": f"{url}/v3",
            "username": username,
            "password": "example-password",
            "user_domain_id": "default",
            "project_name": "consoles",
            "project_domain_id": "default",
        },
        compute_endpoint_override=f"{url}/v2.1",
        compute_default_microversion="2.6",
        load_yaml_config=False,
        load_envvars=False,
    )


def log_in():
    return {"token": connect().auth_token}


def refused_log_in():
    try:
        connect("nobody").session.get_token()
    except keystoneauth1.exceptions.Unauthorized as error:
        return {"status": error.http_status}


def console():
    made = connect().compute.create_server_remote_console(server, protocol="vnc", type="novnc")
    return {"url": made.url, "protocol": made.protocol, "type": made.type}


def refusal():
    try:
        connect().compute.create_server_remote_console(nobody, protocol="vnc", type="novnc")
    except openstack.exceptions.NotFoundException as error:
        return {"status": error.status_code, "message": error.details}


print(json.dumps(globals()[step]()))
