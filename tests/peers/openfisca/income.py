"""Income of the calendar month before, after tax (SOSFS 2013:1; socialtjänstlagen 12 kap. 8-9 §§)."""

from entities import Household, Person
from money import half_up, kronor
from openfisca_core.model_api import MONTH, Variable, max_, min_, where

# All of these count in full. Each becomes a variable, since OpenFisca has no lists.
KINDS = [
    "unemployment_benefit",
    "activity_support",
    "sickness_benefit",
    "sickness_compensation",
    "parental_benefit",
    "pension",
    "maintenance",
    "child_benefit",
    "study_aid",
    "care_allowance",
    "housing_allowance",
    "rent_from_others",
    "deposits",
    "surplus_last_month",
    "tax_refund",
    "other",
]


def amount_of(kind, label):
    said = {"value_type": int, "entity": Person, "definition_period": MONTH, "label": label}
    return type(kind, (Variable,), said)


AMOUNTS = [amount_of(kind, f"{kind}, öre") for kind in KINDS] + [
    amount_of("salary", "An adult's salary, öre"),
    amount_of("child_work", "What a child earned in the month, öre"),
    amount_of("child_work_year_to_date", "What a child earned in the year through the month, öre"),
]


class job_stimulus(Variable):
    value_type = bool
    entity = Person
    definition_period = MONTH
    label = "A quarter of the salary is left out"


class counted_salary(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "The salary of the month before, as it counts"

    def formula(person, period, parameters):
        percent = where(person("job_stimulus", period), parameters(period).job_stimulus, 100)
        return half_up(person("salary", period.last_month) * percent, 100 * 100)


class counted_child_work(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "What a child's earnings are above the price base amount of their year"

    def formula(person, period, parameters):
        limit = parameters(period.last_month).price_base_amount * 100
        above = max_(person("child_work_year_to_date", period.last_month) - limit, 0)
        return kronor(min_(person("child_work", period.last_month), above))


class income(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "All income of the household, each kind in whole kronor"

    def formula(household, period):
        persons = household.members
        counted = persons("counted_salary", period) + persons("counted_child_work", period)
        for kind in KINDS:
            counted = counted + kronor(persons(kind, period.last_month))
        return household.sum(counted)
