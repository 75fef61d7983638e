"""The rules as an OpenFisca tax-benefit system, and households of the contract as its arrays."""

import re
from pathlib import Path

import housing
import income
import norm
import numpy
from entities import Household, Person
from openfisca_core.periods import period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

FOLDER = Path(__file__).parent
TOTALS = ["norm", "housing", "income"]


class Riksnorm(TaxBenefitSystem):
    def __init__(self):
        super().__init__([Person, Household])
        for module in (norm, housing, income):
            defined = [thing for thing in vars(module).values() if isinstance(thing, type)]
            self.add_variables(*(thing for thing in defined if issubclass(thing, Variable) and thing is not Variable))
        self.add_variables(*income.AMOUNTS)
        self.load_parameters(str(FOLDER / "parameters"))

    def get_package_metadata(self):
        return {"name": "riksnorm", "version": "", "repository_url": "", "location": str(FOLDER)}


def ore(amount):
    return round(amount * 100)


def snake(name):
    return re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name)


class Households:
    """Situations of one month, as an array a variable."""

    def __init__(self, situations):
        self.month = period(situations[0]["month"])
        self.count = len(situations)
        self.household_of_person = []
        self.roles = []
        values = {}

        def put(variable, index, value):
            values.setdefault(variable, {})[index] = value

        for index, situation in enumerate(situations):
            assert situation["month"] == str(self.month)
            put("municipality", index, situation.get("municipality", "umea"))
            put("shared_household_size", index, situation.get("sharedHouseholdSize", 0))
            put("decided_adjustment", index, ore(situation.get("normAdjustment", 0)))
            home = situation.get("housing", {})
            put("home_form", index, home.get("form", "none"))
            put("home_cost", index, ore(home.get("monthlyCost", 0)))
            for name, variable in (("guideline", "stated_guideline"), ("accepted", "accepted_home_cost")):
                if name in home:
                    put(variable, index, ore(home[name]))
            for adult in situation["adults"]:
                person = self.add_person(index, "adult")
                put("job_stimulus", person, adult.get("jobStimulus", False))
                for entered in adult.get("incomes", []):
                    put(snake(entered["kind"]), person, ore(entered["amount"]))
            for child in situation.get("children", []):
                person = self.add_person(index, "child")
                put("age", person, child["age"])
                put("lunch_elsewhere", person, child.get("lunchElsewhere", False))
                if "daysPerMonth" in child:
                    put("days_here", person, child["daysPerMonth"])
                if "workIncome" in child:
                    put("child_work", person, ore(child["workIncome"]["month"]))
                    put("child_work_year_to_date", person, ore(child["workIncome"]["yearToDate"]))
        self.arrays = {variable: self.array(variable, known) for variable, known in values.items()}

    def add_person(self, household, role):
        self.household_of_person.append(household)
        self.roles.append(role)
        return len(self.roles) - 1

    def array(self, variable, known):
        told = SYSTEM.variables[variable]
        count = len(self.roles) if told.entity.is_person else self.count
        if hasattr(told, "possible_values"):
            return told.possible_values.encode(numpy.array([known[index] for index in range(count)]))
        array = numpy.full(count, told.default_value, dtype=told.dtype)
        array[list(known)] = list(known.values())
        return array

    def count_all(self):
        """Counts every household; an array a total."""
        builder = SimulationBuilder()
        builder.create_entities(SYSTEM)
        builder.declare_person_entity("person", range(len(self.roles)))
        households = builder.declare_entity("household", range(self.count))
        builder.join_with_persons(households, self.household_of_person, self.roles)
        simulation = builder.build(SYSTEM)
        earned = {*income.KINDS, "salary", "child_work", "child_work_year_to_date"}
        for variable, array in self.arrays.items():
            simulation.set_input(variable, self.month.last_month if variable in earned else self.month, array)
        return {total: simulation.calculate(total, self.month) for total in TOTALS}


SYSTEM = Riksnorm()
