import Routing

extension PolicyCheck {
    /// Checks what the desk and every room may have of its own.
    mutating func parts(
        _ bot: BotSettings, _ scripts: [ScriptSettings], _ cues: CueSettings, _ path: [String]
    ) {
        answers(bot, path + ["bot"])
        keywords(bot, path + ["bot"])
        products(bot, path + ["bot", "products"])
        collecting(bot.collect, path + ["bot", "collect"])
        for script in scripts {
            fields(
                of: script.text, allowed: Fields.script + script.required,
                path + ["scripts", script.name, "text"],
                "a field that fills itself, or one of `required`")
        }
        fields(
            of: cues.topQuestion, allowed: Fields.cue, path + ["cues", "topQuestion"],
            "one of " + PolicyTables.knownFields(Fields.cue))
        if cues.skipWhenWaitingAbove < cues.softenWhenWaitingAbove {
            warn(
                path + ["cues", "skipWhenWaitingAbove"], "\(cues.skipWhenWaitingAbove)",
                "no less than softenWhenWaitingAbove, \(cues.softenWhenWaitingAbove)")
        }
    }

    private mutating func answers(_ bot: BotSettings, _ path: [String]) {
        let known = "one of " + PolicyTables.knownFields(Fields.bot)
        for (list, answers) in [("answers", bot.answers), ("faq", bot.faq)] {
            for answer in answers {
                let here = path + [list, answer.name]
                fields(of: answer.reply, allowed: Fields.bot, here + ["reply"], known)
                fields(of: answer.otherwise, allowed: Fields.bot, here + ["otherwise"], known)
                lengths(of: answer.reply, here + ["reply"])
                coupon(bot, answer, here)
                if answer.keywords.allSatisfy(\.words.isEmpty) {
                    warn(here + ["keywords"], "no keyword", "words that bring the answer up")
                }
                if answer.reply.isEmpty {
                    warn(here + ["reply"], "an empty text", "what the bot says")
                }
            }
        }
        for (key, text) in [
            ("welcome", bot.welcome), ("handOver", bot.handOver), ("closed", bot.closed),
        ] {
            fields(of: text, allowed: ["host", "customer", "room"], path + [key], known)
            lengths(of: text, path + [key])
        }
    }

    private mutating func coupon(
        _ bot: BotSettings, _ answer: BotSettings.Answer, _ path: [String]
    ) {
        guard bot.coupon.isEmpty, answer.otherwise.isEmpty else { return }
        for text in answer.reply.translations
        where Template.fields(of: text.text).contains("coupon") {
            warn(
                path + ["reply", text.language], "{coupon} while bot.coupon is empty",
                "a coupon, or a text under `otherwise`")
        }
    }

    private mutating func fields(
        of wording: Wording, allowed: [String], _ path: [String], _ expected: String
    ) {
        for text in wording.translations {
            for field in Template.fields(of: text.text) where !allowed.contains(field) {
                warn(path + [text.language], "the unknown field {\(field)}", expected)
            }
        }
    }

    private mutating func lengths(of wording: Wording, _ path: [String]) {
        for text in wording.translations {
            let length = text.text.unicodeScalars.count
            for channel in policy.channels where length > channel.maxLength {
                warn(
                    path + [text.language], "a text of \(length) characters",
                    "at most \(channel.maxLength), which is all that \(channel.name) takes")
                break
            }
        }
    }

    /// A keyword that two answers claim brings up only the first of them.
    private mutating func keywords(_ bot: BotSettings, _ path: [String]) {
        var owners: [String: String] = [:]
        for list in bot.personWords {
            for word in list.words {
                owners[list.language + " " + Self.folded(word)] = "personWords"
            }
        }
        for (list, answers) in [("answers", bot.answers), ("faq", bot.faq)] {
            for answer in answers {
                for words in answer.keywords {
                    for (index, word) in words.words.enumerated() {
                        let key = words.language + " " + Self.folded(word)
                        let owner = "\(list).\(answer.name)"
                        if let other = owners[key] {
                            let place = [list, answer.name, "keywords", words.language]
                            warn(
                                path + place + ["[\(index)]"], "\"\(word)\"",
                                "each keyword once: \(other) has it already")
                        } else {
                            owners[key] = owner
                        }
                    }
                }
            }
        }
    }

    private mutating func products(_ bot: BotSettings, _ path: [String]) {
        let currency = policy.routing.values.sale.currency
        for product in bot.products {
            guard let price = product.price, price.currency != currency else { continue }
            warn(
                path + [product.id, "price"], "a price in \(price.currency)",
                "\(currency), the currency of routing.values, or routing cannot weigh it")
        }
    }

    private mutating func collecting(_ collect: BotSettings.Collecting, _ path: [String]) {
        guard collect.on else { return }
        if collect.steps.isEmpty { warn(path + ["steps"], "no question", "what the bot asks for") }
        if collect.consent.isEmpty {
            warn(path + ["consent"], "no text", "what the details are for, and how to stop")
        }
    }
}
