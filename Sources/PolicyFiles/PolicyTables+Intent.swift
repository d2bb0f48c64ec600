import Routing

extension PolicyTables {
    static var intent: Table<IntentSettings> {
        var t = Table("intent", "How the wish to buy is scored.", blank: IntentSettings())
        t.key(
            "handOver", \.handOver, .integer(1...1000),
            "From this score on a conversation goes to people instead of the bot.")
        t.key(
            "languages", \.languages, .list(.language, 0...64),
            "Languages of the built-in lexicon to use; empty means all there are.")
        t.key(
            "phrases", \.phrases, .named(phrase, \.text, keys: .any, most: 5000),
            "Phrases of this desk on top of the lexicon, such as \"how do I pay\".")
        t.key(
            "signals", \.signals, .named(signal, \.kind, most: 64),
            "Points for live behaviour, by the kind of signal; others score nothing.")
        t.key("follower", \.follower, .integer(0...500), "Points for following the host.")
        t.key("wait", \.wait, .object(wait), "Points that grow while a customer waits.")
        t.key("burst", \.burst, .object(burst), "Points for several messages in a short time.")
        return t
    }

    private static var phrase: Table<IntentSettings.Phrase> {
        var t = Table(
            "phrase", "A phrase that this desk scores.",
            blank: IntentSettings.Phrase(text: "", kind: .buy, points: 0))
        t.key("kind", \.kind, .word, "What it tells about the customer.", required: true)
        t.key(
            "points", \.points, .integer(1...400),
            "How strongly; a plain phrase of the lexicon has 100, 250 alone make a buyer.",
            required: true)
        return t
    }

    private static var signal: Table<IntentSettings.Signal> {
        var t = Table(
            "signal", "What one kind of live behaviour is worth.",
            blank: IntentSettings.Signal(kind: "", points: 0, most: 1000, halfLife: 900_000))
        t.key(
            "points", \.points, .integer(-500...500),
            "Points for one signal that has just happened.", required: true)
        t.key("most", \.most, .integer(0...1000), "The most points for all of this kind together.")
        t.key(
            "halfLife", \.halfLife, .duration(1000...86_400_000),
            "After this time half of the points are left.")
        return t
    }

    private static var wait: Table<IntentSettings.Wait> {
        var t = Table("wait", "Points for waiting.", blank: IntentSettings.Wait())
        t.key("perMinute", \.perMinute, .integer(0...100), "Points for each full minute.")
        t.key("most", \.most, .integer(0...500), "The most points for waiting.")
        return t
    }

    private static var burst: Table<IntentSettings.Burst> {
        var t = Table("burst", "Points for insisting.", blank: IntentSettings.Burst())
        t.key("messages", \.messages, .integer(2...50), "From this many messages on.")
        t.key("within", \.within, .duration(1000...600_000), "Within this time.")
        t.key("points", \.points, .integer(0...500), "Points for it.")
        return t
    }
}
