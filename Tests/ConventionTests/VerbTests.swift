import Testing
import Vocabulary

@Suite("Verbs")
struct VerbTests {
    @Test("Every verb has its row in the table, once", arguments: Verb.allCases)
    func rows(_ verb: Verb) {
        let rows = Verb.rules.filter { $0.verb == verb }
        #expect(rows.count == 1, "\(verb): give it one row in Verb.rules")
        #expect(verb.rule.verb == verb)
    }

    @Test("A usage begins with its verb, tags before it aside", arguments: Verb.rules.map(\.verb))
    func usages(_ verb: Verb) {
        let words = verb.rule.usage.string.split(separator: " ")
        let first = words.first { !$0.hasPrefix("@") && !$0.hasSuffix(">") }
        #expect(
            first.map(String.init) == verb.rawValue,
            "\(verb): begin the usage with \(verb.rawValue), or with tags and then it")
        let parameters = words.drop { $0 != verb.rawValue[...] }.dropFirst()
        #expect(
            parameters.count >= verb.rule.leastParameters,
            "\(verb): the usage shows fewer parameters than the verb needs")
    }

    @Test("A verb's meaning is a sentence", arguments: Verb.rules.map(\.verb))
    func meanings(_ verb: Verb) {
        let meaning = verb.rule.meaning.string
        #expect(
            meaning.hasSuffix(".") && meaning.first.map { $0.isUppercase } == true,
            "\(verb): write its meaning as a sentence")
    }
}
