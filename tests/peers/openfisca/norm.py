"""The norm (socialtjänstförordningen 12 kap. 2-3 §§, socialtjänstlagen 12 kap. 7 §)."""

from entities import Household, Person
from money import half_up, kronor
from openfisca_core.model_api import MONTH, Variable, max_, min_, where


class age(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "Whole years"


class lunch_elsewhere(Variable):
    value_type = bool
    entity = Person
    definition_period = MONTH
    label = "Eats lunch elsewhere five days a week; matters to the age of 6"


class days_here(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    default_value = 31
    label = "Days of the month with this household"


class personal_part_of_child(Variable):
    value_type = int
    entity = Person
    definition_period = MONTH
    label = "A child's row, or its daily amount for the days it is here"

    def formula(person, period, parameters):
        rows = parameters(period).riksnorm
        years = person("age", period)
        row = where(
            person("lunch_elsewhere", period), rows.child_lunch_elsewhere.calc(years), rows.child.calc(years)
        )
        days = person("days_here", period)
        part = where(days < period.days, min_(row, half_up(row * 12, 365) * days), row)
        return part * person.has_role(Household.CHILD)


class personal_part(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "The adults' row and the children's parts"

    def formula(household, period, parameters):
        rows = parameters(period).riksnorm
        adults = where(household.nb_persons(Household.ADULT) == 2, rows.couple, rows.single)
        return adults + household.sum(household.members("personal_part_of_child", period))


class shared_household_size(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "Everyone in a household community with others who are not partners; 0 where there is none"


class shared_part(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "The household's part of shared costs"

    def formula(household, period, parameters):
        rows = parameters(period).riksnorm.shared
        size = household.nb_persons()
        everyone = max_(household("shared_household_size", period), size)
        further = max_(everyone - 7, 0) * (rows.calc(7) - rows.calc(6))
        return half_up((rows.calc(min_(everyone, 7)) + further) * size, everyone)


class decided_adjustment(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "A higher or lower norm that has been decided, öre"


class norm(Variable):
    value_type = int
    entity = Household
    definition_period = MONTH
    label = "The norm, which an adjustment does not take below 0"

    def formula(household, period):
        unadjusted = household("personal_part", period) + household("shared_part", period)
        return max_(unadjusted + kronor(household("decided_adjustment", period)), 0)
