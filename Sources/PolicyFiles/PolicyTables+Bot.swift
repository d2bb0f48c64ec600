import Routing

extension PolicyTables {
    static var bot: Table<BotSettings> {
        var t = Table("bot", "What the bot says.", blank: BotSettings())
        t.key("on", \.on, .flag, "Whether the bot answers at all.")
        t.key("language", \.language, .language, "Language where the customer's is not known.")
        t.key(
            "welcome", \.welcome, .wording(),
            "Said to a new customer before anything else; empty is silence. It costs a send.")
        t.key("coupon", \.coupon, .text(0...64), "What {coupon} stands for.")
        t.key(
            "answers", \.answers, .named(answer, \.name, most: 500), "Answers by keyword.")
        t.key(
            "faq", \.faq, .named(answer, \.name, most: 500),
            "Answers to frequent questions, looked at after `answers`.")
        t.key(
            "products", \.products, .named(product, \.id, most: 5000),
            "The catalogue, by the id that connectors give in the tag `product`.")
        t.key("collect", \.collect, .object(collecting), "Contact details that it asks for.")
        t.key("rate", \.rate, .object(rate), "The most that it says to one customer.")
        t.key(
            "repeatAfter", \.repeatAfter, .duration(0...86_400_000),
            "Time before the same answer may be given again; till then people answer.")
        t.key(
            "personWords", \.personWords, .words(),
            "Words with which a customer asks for a person.")
        t.key(
            "handOver", \.handOver, .wording(), "Said when people take over; empty is silence.")
        t.key(
            "closed", \.closed, .wording(),
            "Said at hand-over outside business hours; empty is silence.")
        t.key("fallback", \.fallback, .word, "What happens to what the bot cannot answer.")
        return t
    }

    private static var answer: Table<BotSettings.Answer> {
        var t = Table(
            "answer", "One thing that the bot can say.", blank: BotSettings.Answer(name: ""))
        t.key(
            "keywords", \.keywords, .words(),
            "What brings it up, by language; case, width and accents do not matter.",
            required: true)
        t.key(
            "reply", \.reply, .wording(),
            "What is said. Fields: " + knownFields(Fields.bot) + ".", required: true)
        t.key(
            "otherwise", \.otherwise, .wording(),
            "Said when a field of `reply` has no value; empty hands over to people.")
        t.key("handOver", \.handOver, .flag, "Whether people take over after it.")
        return t
    }

    private static var product: Table<BotSettings.Product> {
        var t = Table(
            "product", "One product that is sold.", blank: BotSettings.Product(id: "", name: ""))
        t.key("name", \.name, .text(1...200), "Name as customers know it.", required: true)
        t.key("link", \.link, .text(0...500, .link), "Where it is bought.")
        t.key("price", \.price, .optional(.price), "What it costs.")
        t.key(
            "stock", \.stock, .optional(.integer(0...1_000_000_000)),
            "How many are left, where that is known.")
        t.key(
            "keywords", \.keywords, .list(.text(1...100), 0...100),
            "Words by which customers mean it.")
        return t
    }

    private static var collecting: Table<BotSettings.Collecting> {
        var t = Table(
            "collect", "Contact details, one question at a time.",
            blank: BotSettings.Collecting())
        t.key("on", \.on, .flag, "Whether the bot asks.")
        t.key(
            "consent", \.consent, .wording(),
            "Said before the first question: what for, and how to stop.")
        t.key(
            "steps", \.steps, .named(step, \.name, most: 20), "The questions in order, by detail.")
        t.key("stopWords", \.stopWords, .words(), "Words that end it.")
        t.key("done", \.done, .wording(), "Said at the end.")
        return t
    }

    private static var step: Table<BotSettings.Step> {
        var t = Table("step", "One question.", blank: BotSettings.Step(name: ""))
        t.key("ask", \.ask, .wording(), "The question.", required: true)
        t.key("check", \.check, .word, "What counts as an answer.")
        t.key("required", \.required, .flag, "Whether it may not be skipped.")
        t.key("retry", \.retry, .wording(), "Said when the answer does not pass.")
        return t
    }

    private static var rate: Table<BotSettings.Rate> {
        var t = Table("rate", "The most it says to one customer.", blank: BotSettings.Rate())
        t.key("most", \.most, .integer(1...1000), "At most so many answers in the time below.")
        t.key(
            "within", \.within, .duration(1000...86_400_000), "The time that they are counted in.")
        return t
    }

    static func knownFields(_ names: [String]) -> String {
        names.map { "{\($0)}" }.joined(separator: " ")
    }
}
