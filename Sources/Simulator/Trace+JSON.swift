public import Foundation

extension Trace {
    /// Reads a trace from its JSON.
    public init(json: Data, name: String) throws(TraceError) {
        guard let value = try? JSONSerialization.jsonObject(with: json), value is [String: Any]
        else { throw .notAnObject }
        let root = JSONPath(value: value, path: "")
        let parameters = try Parameters(root["param"])
        self.name = name
        self.parameters = parameters
        load = try root["rho"].number()
        seed = root["seed"].exists ? try root["seed"].integer() : 0
        arrivalRate = try root["arrival_rate"].number()
        bound = root["bound_lp_arrivals"].exists ? try root["bound_lp_arrivals"].number() : nil
        rows = []
        for row in try root["rows"].list() { rows.append(try Row(row, parameters)) }
        reference = [:]
        guard root["reference"].exists else { return }
        for (rule, values) in try root["reference"].object() {
            reference[rule] = try values.numbers()
        }
    }
}

extension Trace.Parameters {
    /// Reads parameters from the `param` object of a trace or from a file of their own.
    public init(json: Data) throws(TraceError) {
        guard let value = try? JSONSerialization.jsonObject(with: json), value is [String: Any]
        else { throw .notAnObject }
        let root = JSONPath(value: value, path: "")
        try self.init(root["param"].exists ? root["param"] : root)
    }

    init(_ param: JSONPath) throws(TraceError) {
        name = param["name"].exists ? try param["name"].text() : "unnamed"
        horizon = try param["horizon_s"].number()
        rooms = try param["rooms"].integer()
        burstPeriod = try param["burst_period_s"].number()
        burstShift = try param["burst_shift_s"].number()
        burstShare = try param["burst_share"].number()
        burstDecay = try param["burst_decay_s"].number()
        value = (try param["value_median"].number(), try param["value_sigma"].number())
        patience = (try param["pat0"].number(), try param["pat1"].number())
        kappa = try param["kappa"].number()
        cap = try param["cap"].integer()
        speeds = try param["phi"].numbers()
        usesBot = try param["use_bot"].flag()
        botAfter = try param["bot_timeout_s"].number()
        kinds = []
        for kind in try param["kinds"].list() { kinds.append(try Trace.Kind(kind)) }
        languages = []
        for language in try param["languages"].list() {
            languages.append(
                Trace.Language(
                    name: try language["name"].text(), share: try language["p"].number()))
        }
        groups = []
        for group in try param["groups"].list() {
            var skills: [Double] = []
            for language in languages {
                let skill = group["skills"][language.name]
                skills.append(skill.exists ? try skill.number() : 0)
            }
            groups.append(Trace.Group(agents: try group["n"].integer(), skills: skills))
        }
    }

    /// The parameters as the JSON that `init` reads.
    var json: [String: Any] {
        [
            "name": name, "horizon_s": horizon, "rooms": rooms, "burst_period_s": burstPeriod,
            "burst_shift_s": burstShift, "burst_share": burstShare, "burst_decay_s": burstDecay,
            "value_median": value.median, "value_sigma": value.sigma, "pat0": patience.most,
            "pat1": patience.perScore, "kappa": kappa, "cap": cap, "phi": speeds,
            "use_bot": usesBot, "bot_timeout_s": botAfter,
            "kinds": kinds.map { kind in
                [
                    "name": kind.name, "p": kind.share, "service_mean": kind.work,
                    "q_beta": [kind.score.0, kind.score.1], "bot": kind.bot,
                    "good": kind.goodwill,
                ] as [String: Any]
            },
            "languages": languages.map { ["name": $0.name, "p": $0.share] as [String: Any] },
            "groups": groups.map { group in
                let skills = zip(languages, group.skills).filter { $0.1 > 0 }
                let levels = skills.reduce(into: [String: Double]()) { $0[$1.0.name] = $1.1 }
                return ["n": group.agents, "skills": levels] as [String: Any]
            },
        ]
    }
}

extension Trace.Kind {
    init(_ kind: JSONPath) throws(TraceError) {
        name = try kind["name"].text()
        share = try kind["p"].number()
        let beta = try kind["q_beta"].numbers()
        guard beta.count == 2 else { throw .expected("two numbers", at: kind["q_beta"].path) }
        score = (beta[0], beta[1])
        work = try kind["service_mean"].number()
        bot = try kind["bot"].number()
        goodwill = try kind["good"].number()
    }
}

extension Trace.Row {
    init(_ row: JSONPath, _ parameters: Trace.Parameters) throws(TraceError) {
        let cells = try row.list()
        guard cells.count >= 11 else { throw .expected("eleven columns", at: row.path) }
        time = try cells[0].number()
        room = try cells[1].integer()
        let kindName = try cells[2].text()
        let languageName = try cells[3].text()
        guard let kind = parameters.kinds.firstIndex(where: { $0.name == kindName }) else {
            throw .expected("a kind of param.kinds", at: cells[2].path)
        }
        guard let language = parameters.languages.firstIndex(where: { $0.name == languageName })
        else { throw .expected("a language of param.languages", at: cells[3].path) }
        self.kind = kind
        self.language = language
        score = try cells[4].number()
        value = try cells[5].number()
        money = try cells[6].number()
        patienceMean = try cells[7].number()
        workMean = try cells[8].number()
        patience = try cells[9].numbers()
        work = try cells[10].numbers()
        guard patience.count == work.count, !work.isEmpty else {
            throw .expected("as many draws of work as of patience", at: row.path)
        }
    }
}

extension Trace {
    /// The trace as the JSON that `init` reads.
    public func encoded() throws -> Data {
        let rows = rows.map { row -> [Any] in
            [
                row.time, row.room, parameters.kinds[row.kind].name,
                parameters.languages[row.language].name, row.score, row.value, row.money,
                row.patienceMean, row.workMean, row.patience, row.work,
            ]
        }
        var root: [String: Any] = [
            "param": parameters.json, "rho": load, "seed": seed, "arrival_rate": arrivalRate,
            "columns": [
                "t", "room", "kind", "language", "s", "v", "r", "patience_mean", "work_mean",
                "patience_draws", "work_draws",
            ],
            "rows": rows, "reference": reference,
        ]
        if let bound { root["bound_lp_arrivals"] = bound }
        return try JSONSerialization.data(withJSONObject: root, options: [.sortedKeys])
    }
}
