extension PolicyManual {
    /// What stands above the manual of every key.
    public static let intro = [
        "The manual of every key of a policy, and the policy of a desk without a file of its own.",
        "Made by `livedesk policy manual`: after a change here, let that write the file again.",
        "",
        "A desk's own file is named for it, acme.json5 for the desk acme, begins with",
        "extends: \"default\" (or a pack such as \"beauty\"), and says only what is different.",
        "Objects are merged key by key, everything else is replaced, and null takes away a named",
        "entry such as an answer or a signal. `livedesk policy check FILE` says what is wrong",
        "before it is loaded, `livedesk policy show DESK` what is in force and where it is from.",
        "",
        #"Times are texts with units: "500ms", "30s", "10m", "1h30m", "2d". Shares are"#,
        #"numbers from 0 to 1. Texts stand by language: { en: "Hi", es: "Hola" }, the first is"#,
        "the last resort; one text alone is for every language. Fields such as {price} are filled",
        "in when the text is said.",
    ]
}
