import Routing

extension PolicyTables {
    static var script: Table<ScriptSettings> {
        var t = Table(
            "script", "A standard reply of agents.",
            blank: ScriptSettings(name: "", text: Wording()))
        t.key("need", \.need, .text(0...64), "What it is for, such as pay, size or shipping.")
        t.key(
            "text", \.text, .wording(most: 2000),
            "The reply. Fields that fill themselves: " + knownFields(Fields.script) + ".",
            required: true)
        t.key(
            "required", \.required, .list(.name, 0...20),
            "Further fields, which the agent fills in before it is said.")
        return t
    }

    static var cues: Table<CueSettings> {
        var t = Table("cues", "What hosts should say on air.", blank: CueSettings())
        t.key("on", \.on, .flag, "Whether cues are given.")
        t.key(
            "every", \.every, .duration(60_000...86_400_000),
            "Time between two cues while the room is on air.")
        t.key("texts", \.texts, .words(most: 100, length: 300), "The cues in turn.")
        t.key(
            "softTexts", \.softTexts, .words(most: 100, length: 300),
            "Cues that bring no rush of messages.")
        t.key(
            "softenWhenWaitingAbove", \.softenWhenWaitingAbove, .integer(0...100_000),
            "While more wait than this, a soft cue is given.")
        t.key(
            "skipWhenWaitingAbove", \.skipWhenWaitingAbove, .integer(0...100_000),
            "While more wait than this, no cue is given.")
        t.key(
            "topQuestion", \.topQuestion, .wording(most: 300),
            "Added to a cue when many asked the same, with {question}; empty adds nothing.")
        return t
    }

    static var room: Table<RoomSettings> {
        var t = Table("room", "What is different in one room.", blank: RoomSettings(name: ""))
        t.note(
            "extends", .text(1...64, .file),
            "A policy whose bot, scripts, cues and values hold in this room; its phrases hold"
                + " in the whole desk."
        )
        t.key("host", \.host, .text(0...64), "The host's name, where the connector does not say.")
        t.key("language", \.language, .optional(.language), "Language of the live.")
        t.key(
            "lines", \.lines, .list(.name, 0...20),
            "Product lines sold there: the skills that its conversations ask for.")
        t.key("values", \.values, .object(values), "What a sale is worth there.")
        t.key("bot", \.bot, .object(bot), "The bot there.")
        t.key("scripts", \.scripts, .named(script, \.name, most: 500), "The scripts there.")
        t.key("cues", \.cues, .object(cues), "The cues there.")
        return t
    }

    static var eligibility: Table<EligibilitySettings> {
        var t = Table(
            "eligibility", "Each rule counts only where the connector tells what it needs.",
            blank: EligibilitySettings())
        t.key(
            "minFollowers", \.minFollowers, .integer(0...1_000_000_000),
            "Least followers of the account.")
        t.key("minHostAge", \.minHostAge, .integer(0...120), "Least age of the host.")
        t.key(
            "minHostAgeToSell", \.minHostAgeToSell, .integer(0...120),
            "Least age of a host who sells.")
        t.key(
            "maxViolations", \.maxViolations, .integer(0...1000), "Most violations of the account.")
        t.key(
            "regionsRefused", \.regionsRefused, .list(.text(2...2, .country), 0...300),
            "Countries from which no room goes on air.")
        return t
    }

    static var followUp: Table<FollowUpSettings> {
        var t = Table("followUp", "When to write once more.", blank: FollowUpSettings())
        t.key("on", \.on, .flag, "Whether agents are reminded.")
        t.key(
            "after", \.after, .duration(60_000...2_592_000_000),
            "A customer's silence after our last message.")
        t.key(
            "beforeWindow", \.beforeWindow, .duration(0...2_592_000_000),
            "Time before the window of an open conversation shuts.")
        t.key("minScore", \.minScore, .integer(0...1000), "Only from this score on.")
        t.key("most", \.most, .integer(0...20), "So many for one conversation.")
        return t
    }

    static var retention: Table<RetentionSettings> {
        var t = Table("retention", "How long things are kept.", blank: RetentionSettings())
        t.key(
            "days", \.days, .integer(1...3650), "Days for closed conversations and decisions.")
        t.key("textDays", \.textDays, .integer(1...3650), "Days for the texts themselves.")
        return t
    }
}
