print("livedesk")
