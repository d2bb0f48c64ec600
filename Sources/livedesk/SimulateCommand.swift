import Foundation
import Routing
import Simulator

/// `livedesk simulate`: stub until the reports are written.
func runSimulate(_ arguments: [String]) -> Int32 {
    for path in arguments {
        guard let data = FileManager.default.contents(atPath: path),
            let trace = try? Trace(json: data, name: path)
        else { return 1 }
        for rule in Rule.allCases {
            let beliefs = Beliefs(trace: trace, rule: rule)
            var values: [String] = []
            for draw in 0..<trace.draws {
                var world = MadeUpWorld(trace: trace, draw: draw, beliefs: beliefs)
                values.append(String(world.run().value))
            }
            print(path, rule.name, values.joined(separator: " "))
        }
    }
    return 0
}
