import Foundation
import Routing

/// Writes what the intent commands say as JSON, with the keys always in the same order.
enum IntentJSON {
    static func score(_ score: IntentScore) -> String {
        let classes = IntentClass.allCases.map { "\"\($0.rawValue)\":\(score.classes[$0])" }
        let reasons = score.reasons.map {
            "{\"points\":\($0.points),\"what\":\(quoted($0.what.rawValue)),"
                + "\"detail\":\(quoted($0.detail))}"
        }
        return "{\"score\":\(score.score),\"classes\":{\(classes.joined(separator: ","))},"
            + "\"asksForPerson\":\(score.verdict.asksForPerson),"
            + "\"reasons\":[\(reasons.joined(separator: ","))]}"
    }

    static func figures(_ figures: IntentEvaluation.Figures) -> String {
        "{\"auc\":\(number(figures.auc)),\"averagePrecision\":\(number(figures.averagePrecision)),"
            + "\"brier\":\(number(figures.brier)),"
            + "\"calibrationError\":\(number(figures.calibrationError)),"
            + "\"right\":\(figures.right),\"rows\":\(figures.rows)}"
    }

    static func evaluation(_ evaluation: IntentEvaluation) -> String {
        let targets = IntentEvaluation.Target.allCases
        let classes = targets.map { "\"\($0.rawValue)\":\(figures(evaluation.figures($0)))" }
        let languages = evaluation.languages.map { language in
            let inside = targets.map {
                "\"\($0.rawValue)\":\(figures(evaluation.figures($0, language: language)))"
            }
            return "\(quoted(language)):{\(inside.joined(separator: ","))}"
        }
        let names = IntentClass.allCases.map { quoted($0.rawValue) }.joined(separator: ",")
        let confusion = evaluation.confusion().map {
            "[\($0.map(String.init).joined(separator: ","))]"
        }
        let misses = evaluation.worstMisses(20).map { one in
            "{\"language\":\(quoted(one.row.language)),\"class\":\(quoted(one.row.label.rawValue)),"
                + "\"said\":\(quoted(one.verdict.classes.top.rawValue)),"
                + "\"text\":\(quoted(String(decoding: one.row.text, as: UTF8.self)))}"
        }
        return
            "{\"rows\":\(evaluation.judged.count),\"classes\":{\(classes.joined(separator: ","))},"
            + "\"languages\":{\(languages.joined(separator: ","))},"
            + "\"confusion\":{\"order\":[\(names)],"
            + "\"counts\":[\(confusion.joined(separator: ","))]},"
            + "\"worstMisses\":[\(misses.joined(separator: ","))]}"
    }

    static func number(_ value: Double?) -> String {
        value.map { String(format: "%.4f", $0) } ?? "null"
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20:
                result += String(format: "\\u%04x", scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
