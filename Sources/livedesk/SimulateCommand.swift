import Foundation
import Routing
import Simulator

/// `livedesk simulate`: stub until the reports are written.
func runSimulate(_ arguments: [String]) -> Int32 {
    let env = ProcessInfo.processInfo.environment
    var error = Beliefs.Error()
    if let v = env["RATE"] { error.rate = Double(v)! }
    if let v = env["WORK"] { error.work = Double(v)! }
    if let v = env["PAT"] { error.patience = Double(v)! }
    if env["NOSCHED"] != nil { error.knowsSchedule = false }
    for path in arguments {
        guard let data = FileManager.default.contents(atPath: path),
            let trace = try? Trace(json: data, name: path)
        else { return 1 }
        let rules = env["RULES"].map { $0.split(separator: ",").compactMap { Rule(name: String($0)) } } ?? Rule.allCases
        for rule in rules {
            let r = Replay(trace, rule: rule, floor: env["FLOOR"] != nil, error: error)
            print(path, rule.name, r.reneged, r.renegedByKind[0].share, r.values.map { String($0) }.joined(separator: " "))
        }
    }
    return 0
}
