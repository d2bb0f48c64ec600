/// What the command line of an intent command said.
struct IntentOptions {
    var policies = "Policies"
    var model: String?
    var output: String?
    var folds: Int?
    var epochs: Int?
    var seed: UInt64?
    var phrases: Int?
    var policy: String?
    var from: String?
    var desk: String?
    var force = false
    var json = false
    var rest: [String] = []

    /// Reads options and other words in any order.
    init(_ arguments: [String]) throws(IntentFiles.Failure) {
        var index = 0
        while index < arguments.count {
            let word = arguments[index]
            index += 1
            switch word {
            case "--json": json = true
            case "--force": force = true
            case "--policy": policy = try IntentOptions.value(word, arguments, &index)
            case "--from": from = try IntentOptions.value(word, arguments, &index)
            case "--desk": desk = try IntentOptions.value(word, arguments, &index)
            case "--policies": policies = try IntentOptions.value(word, arguments, &index)
            case "--model": model = try IntentOptions.value(word, arguments, &index)
            case "-o", "--output": output = try IntentOptions.value(word, arguments, &index)
            case "--folds": folds = try IntentOptions.number(word, arguments, &index)
            case "--epochs": epochs = try IntentOptions.number(word, arguments, &index)
            case "--phrases": phrases = try IntentOptions.number(word, arguments, &index)
            case "--seed": seed = UInt64(try IntentOptions.number(word, arguments, &index))
            case "--":
                rest += arguments[index...]
                index = arguments.count
            default:
                guard !word.hasPrefix("--") else {
                    throw IntentFiles.Failure(sentence: "no option is named \(word)")
                }
                rest.append(word)
            }
        }
    }

    private static func value(
        _ option: String, _ arguments: [String], _ index: inout Int
    ) throws(IntentFiles.Failure) -> String {
        guard index < arguments.count else {
            throw IntentFiles.Failure(sentence: "\(option) needs a value")
        }
        index += 1
        return arguments[index - 1]
    }

    private static func number(
        _ option: String, _ arguments: [String], _ index: inout Int
    ) throws(IntentFiles.Failure) -> Int {
        let text = try value(option, arguments, &index)
        guard let number = Int(text), number > 0 else {
            throw IntentFiles.Failure(sentence: "\(option) needs a number above 0, not “\(text)”")
        }
        return number
    }
}
