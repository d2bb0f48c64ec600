import Routing

/// Every key of a policy: reader, complaints, schema and manual come from these tables alone.
enum PolicyTables {
    static var policy: Table<Policy> {
        var t = Table("policy", "Everything that ops can decide about one desk.", blank: Policy())
        t.note("$schema", .text(0...200), "For editors: the path of policy.schema.json.")
        t.key("name", \.name, .text(1...64, .name), "The desk's name; the file's name if left out.")
        t.note(
            "extends", .text(1...64, .file),
            "The policy that this one starts from. Objects are merged key by key, everything else"
                + " is replaced; null takes a named entry away.")
        t.key("intent", \.intent, .object(intent), "How the wish to buy is scored, 0 to 1000.")
        t.key("routing", \.routing, .object(routing), "Who gets which conversation, and when.")
        t.key("service", \.service, .object(service), "Targets, reminders, business hours.")
        t.key(
            "channels", \.channels, .named(channel, \.name, most: 32),
            "What each platform allows. A channel not named here is held to tiktok's rules.")
        t.key("bot", \.bot, .object(bot), "What the bot says, and when people take over.")
        t.key(
            "scripts", \.scripts, .named(script, \.name, most: 500),
            "Standard replies that agents say with one key.")
        t.key("cues", \.cues, .object(cues), "What hosts should say on air, and when.")
        t.key("eligibility", \.eligibility, .object(eligibility), "Who may go on air.")
        t.key("followUp", \.followUp, .object(followUp), "Reminders to write once more.")
        t.key("retention", \.retention, .object(retention), "How long things are kept.")
        t.key(
            "rooms", \.rooms, .named(room, \.name, most: 500),
            "What is different in single rooms.")
        return t
    }
}
