"""A person, and a household of one adult, or two who are a couple, with their children."""

from openfisca_core.entities import build_entity

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)

Household = build_entity(
    key="household",
    plural="households",
    label="A household",
    roles=[
        {"key": "adult", "plural": "adults", "label": "One adult, or two who are a couple", "max": 2},
        {"key": "child", "plural": "children", "label": "Children, also those who live here a part of the time"},
    ],
)
