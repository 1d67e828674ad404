"""JSON-LD: reading scripts, finding the story, people and pictures."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heraldparse.metadata.jsonld import (
    Object,
    Person,
    Picture,
    find_page,
    find_story,
    index_of,
    name_of,
    people,
    pictures,
    plain_text,
    read_jsonld,
    text_of,
    types_of,
)


@pytest.mark.parametrize(
    ("script", "expected", "lost"),
    [
        ('{"@type": "NewsArticle"}', [{"@type": "NewsArticle"}], False),
        ('[{"a": 1}, null, [{"b": 2}], "x"]', [{"a": 1}, {"b": 2}], False),  # arrays in arrays
        ('{"@context": "x", "@graph": [{"a": 1}, {"b": 2}]}', [{"a": 1}, {"b": 2}], False),  # WordPress
        ('{"@graph": {"a": 1}}', [{"a": 1}], False),
        ('\ufeff{"a": "b"}', [{"a": "b"}], False),  # byte order mark
        ('{"a": "line\nbreak"}', [{"a": "line\nbreak"}], False),  # bare line break
        ('<!--\n{"a": "b"}\n-->', [{"a": "b"}], False),  # HTML comment
        ('//<![CDATA[\n{"a": "b"}\n//]]>', [{"a": "b"}], False),  # XHTML
        ('/*<![CDATA[*/{"a": "b"}/*]]>*/', [{"a": "b"}], False),
        ('<![CDATA[[{"a": [1]}]]]>', [{"a": [1]}], False),
        ("{&quot;a&quot;: &quot;b&quot;}", [{"a": "b"}], False),  # escaped as if it were an attribute
        ('[{"a": "b"}];', [{"a": "b"}], False),  # German foundation
        ('{"a": "b"}, {"c": "d"}', [{"a": "b"}, {"c": "d"}], False),
        ('{"a": "b", "c": {"d": "e', [{"a": "b", "c": {}}], True),  # cut off
        ("window.x = 1", [], True),
        ("", [], False),
        (" \n", [], False),
        ("null", [], False),
    ],
)
def test_read_jsonld(script: str, expected: list[Object], lost: bool) -> None:
    assert read_jsonld(script) == (expected, lost)


@pytest.mark.parametrize(
    "script", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000, '{"@graph":[' * 50_000]
)
def test_deep_nesting_is_no_trouble(script: str) -> None:
    start = time.perf_counter()
    _, lost = read_jsonld(script)
    assert lost
    assert time.perf_counter() - start < 60  # a hang, not a speed


def test_long_numbers_are_no_trouble() -> None:
    objects, _ = read_jsonld('{"a": ' + "1" * 10_000 + ', "b": "c"}')
    assert objects[0]["b"] == "c"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("NewsArticle", ["newsarticle"]),
        (["WebPage", "Article"], ["webpage", "article"]),
        ("https://schema.org/NewsArticle", ["newsarticle"]),
        ("schema:NewsArticle", ["newsarticle"]),
        (None, []),
        ([None, 3], []),
    ],
)
def test_types_of(kind: object, expected: list[str]) -> None:
    assert types_of({"@type": kind}) == expected


ORGANISATION: Object = {"@type": "Organization", "name": "Example Daily"}
STORY: Object = {"@type": "NewsArticle", "headline": "Rivers run high", "url": "https://example.org/rivers"}
OTHER: Object = {"@type": "NewsArticle", "headline": "Boats", "url": "https://example.org/boats", "author": "A", "x": 1}


@pytest.mark.parametrize(
    ("objects", "url", "expected"),
    [
        ([ORGANISATION, STORY], None, STORY),
        ([STORY, OTHER], "https://www.example.org/rivers?utm_source=x", STORY),  # the page's own
        ([STORY, OTHER], None, None),  # a list page
        ([STORY, OTHER], "https://example.org/", None),
        ([{"@type": "Article"}, STORY], None, STORY),  # a plugin's empty one and the paper's own
        ([{"@type": "WebPage", "mainEntity": STORY}], None, STORY),
        ([{"@type": "ItemList", "itemListElement": [STORY, OTHER]}], None, None),
        ([{"@type": "WebPage", "hasPart": [STORY]}], None, None),
        (
            [{"@type": ["WebPage", "Article"], "headline": "x"}],
            None,
            {"@type": ["WebPage", "Article"], "headline": "x"},
        ),
        ([ORGANISATION], None, None),
        ([], None, None),
    ],
)
def test_find_story(objects: list[Object], url: str | None, expected: Object | None) -> None:
    assert find_story(objects, url) == expected


def test_page_with_a_date_is_preferred() -> None:
    dated: Object = {"@type": "WebPage", "datePublished": "2024-01-02"}
    assert find_page([{"@type": "WebPage", "name": "x", "url": "y", "z": 1}, dated, STORY]) == dated
    assert find_page([STORY, {"@type": "VideoObject", "datePublished": "2024-01-02"}]) is None


KIM = Person("Kim Han-byeol")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Kim Han-byeol", [KIM]),
        (["Kim Han-byeol", "Lee Bom"], [KIM, Person("Lee Bom")]),
        ({"@type": "Person", "name": "Kim Han-byeol"}, [KIM]),
        ([{"@type": "Person", "name": "Kim Han-byeol", "url": "/kim"}], [Person("Kim Han-byeol", "/kim")]),
        ([[{"@type": "person", "name": "Kim Han-byeol"}], {"name": "Lee Bom"}], [KIM, Person("Lee Bom")]),  # nested
        ({"@list": [{"name": "Kim Han-byeol"}]}, [KIM]),
        ({"@type": "Person", "name": ["Kim Han-byeol", "Lee Bom"]}, [KIM, Person("Lee Bom")]),
        ({"@type": "Person", "givenName": "Han-byeol", "familyName": "Kim"}, [Person("Han-byeol Kim")]),
        ({"@id": "#kim"}, [Person("Kim Han-byeol", "/kim")]),  # reference into the graph
        ({"@id": "#nobody"}, []),
        ({"@type": "NewsMediaOrganization", "name": "Daily"}, [Person("Daily", None, is_organisation=True)]),
        ({"@type": ["Person", "Organization"], "name": "Kim Han-byeol"}, [KIM]),  # WordPress: a person's site
        ({"@type": "Person", "name": "Kim &amp; Lee"}, [Person("Kim & Lee")]),
        ("https://example.org/authors/kim", []),
        ({"@type": "Person", "name": "admin"}, []),
        ({"@type": "Person"}, []),
        (None, []),
        (7, []),
        ([None, {}, []], []),
    ],
)
def test_people(value: object, expected: list[Person]) -> None:
    index = index_of([{"@id": "#kim", "@type": "Person", "name": "Kim Han-byeol", "url": "/kim"}, {"@id": "#nobody"}])
    assert people(value, index) == expected


def test_references_in_a_circle_end() -> None:
    index = index_of([{"@id": "#a", "@list": [{"@id": "#a"}, {"@id": "#a"}]}])
    assert people([{"@id": "#a", "@list": [{"@id": "#a"}]}], index) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Han-byeol", "Kim Han-byeol"),
        ('"Kim Han-byeol",', "Kim Han-byeol"),  # quoted in the template
        ("김한별", "김한별"),
        ("/@kim", None),  # an account
        ("@kim", None),
        ("105092", None),  # a number of the content system
        ("null", None),
        ("No Author", None),
        ("-", None),
        ("x" * 301, None),
        ("", None),
        (None, None),
    ],
)
def test_name_of(text: str | None, expected: str | None) -> None:
    assert name_of(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("/1.jpg", [Picture("/1.jpg")]),
        (["/1.jpg", "/2.jpg"], [Picture("/1.jpg"), Picture("/2.jpg")]),
        ({"@type": "ImageObject", "url": "/1.jpg", "width": 640}, [Picture("/1.jpg")]),
        (
            {"@type": "ImageObject", "contentUrl": "/1.jpg", "creditText": "Lee Bom"},
            [Picture("/1.jpg", None, "Lee Bom")],
        ),
        ({"url": ["/1.jpg"], "description": "A bridge"}, [Picture("/1.jpg", "A bridge")]),
        ({"url": "/1.jpg", "copyrightHolder": {"name": "Lee Bom"}}, [Picture("/1.jpg", None, "Lee Bom")]),
        ({"url": "/1.jpg", "author": ["Lee Bom", "Park Da"]}, [Picture("/1.jpg", None, "Lee Bom, Park Da")]),
        ({"@id": "#img"}, [Picture("/9.jpg", "A boat")]),
        ({"@id": "#unknown"}, []),
        ({"@list": ["/1.jpg"]}, [Picture("/1.jpg")]),
        ({"caption": "x"}, []),
        (None, []),
    ],
)
def test_pictures(value: object, expected: list[Picture]) -> None:
    assert pictures(value, index_of([{"@id": "#img", "url": "/9.jpg", "caption": "A boat"}])) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("  a\n b ", "a b"),
        ({"@value": "a", "@language": "en"}, "a"),
        (["a", "b"], "a"),
        ([{"name": "a"}], "a"),
        ("Fish &amp;amp; chips", "Fish &amp; chips"),  # one layer is taken off
        ("<p>a</p><br/>b<em>c</em>", "a bc"),
        ("2 < 3 > 1", "2 < 3 > 1"),
        ("a\ud800b", "a\ufffdb"),  # half a character
        (3, None),
        ("", None),
        ([], None),
        ({}, None),
        ([[[["a"]]]], None),
    ],
)
def test_text_of(value: object, expected: str | None) -> None:
    assert text_of(value) == expected


@pytest.mark.parametrize("hostile", ["<a", "&amp", "<", "& ;"])
def test_plain_text_is_linear(hostile: str) -> None:
    start = time.perf_counter()
    plain_text(hostile * 100_000, 400_000)
    assert time.perf_counter() - start < 60  # a hang, not a speed


_VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.sampled_from(["#a", "NewsArticle", "Person"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["@type", "@id", "@graph", "@list", "@value", "name", "url", "author", "headline", "mainEntity"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=15,
)


@given(_VALUES)
@settings(max_examples=200)
def test_every_value_is_read(value: object) -> None:
    objects: list[Object] = [value] if isinstance(value, dict) else []
    index = index_of(objects)
    assert people(value, index) == people(value, index)
    pictures(value, index)
    text = text_of(value)
    assert text is None or text.encode()
    find_story(objects, "https://example.org/")
    find_page(objects)


@given(st.text(max_size=80) | st.text(alphabet='{}[]",:&<!->/*;', max_size=60))
@settings(max_examples=150)
def test_every_script_is_read(script: str) -> None:
    assert read_jsonld(script) == read_jsonld(script)
