import Foundation
import Routing

extension Replay {
    /// The replay as one line of JSON.
    public var json: String {
        let kinds = renegedByKind.map { "\(Replay.quoted($0.kind)):\(Replay.number($0.share, 6))" }
        let values = values.map { Replay.number($0, 6) }.joined(separator: ",")
        let fields = [
            "\"trace\":\(Replay.quoted(trace))", "\"rule\":\"\(rule.name)\"",
            "\"values\":[\(values)]",
            "\"bound\":\(bound.map { Replay.number($0, 6) } ?? "null")",
            "\"share\":\(share.map { Replay.number($0, 6) } ?? "null")",
            "\"reneged\":\(Replay.number(reneged, 6))",
            "\"renegedByKind\":{\(kinds.joined(separator: ","))}",
            "\"bot\":\(Replay.number(handedOver, 6))",
        ]
        return "{\(fields.joined(separator: ","))}"
    }

    static func number(_ value: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", value)
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20:
                quoted += String(format: "\\u%04x", scalar.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
