namespace Indicators;

/// <summary>How the metadata of an indicator stand in JSON.</summary>
internal static class MetadataForms
{
    internal static Form<Licence> Licence { get; } = new(
        new("?"),
        [("name", "the name of the licence, such as \"CC BY 4.0\"")],
        Members<Licence>.Text("name", licence => licence.Name, (licence, name) => new(name, licence.Url)),
        Members<Licence>.Text("url", licence => licence.Url, (licence, url) => licence with { Url = url }));

    internal static Form<Origin> Origin { get; } = new(
        new("?"),
        [("title", "the title of the data set or the yearbook")],
        Members<Origin>.Local("title", origin => origin.Title, (origin, title) => origin with { Title = title }),
        Members<Origin>.Local("producer", origin => origin.Producer, (origin, producer) => origin with { Producer = producer }),
        Members<Origin>.Published("datePublished", origin => origin.DatePublished, (origin, date) => origin with { DatePublished = date }),
        Members<Origin>.Date("dateAccessed", origin => origin.DateAccessed, (origin, date) => origin with { DateAccessed = date }),
        Members<Origin>.Text("citation", origin => origin.Citation, (origin, citation) => origin with { Citation = citation }),
        Members<Origin>.Text("url", origin => origin.Url, (origin, url) => origin with { Url = url }),
        Members<Origin>.Text("downloadUrl", origin => origin.DownloadUrl, (origin, url) => origin with { DownloadUrl = url }),
        Members<Origin>.Text("version", origin => origin.Version, (origin, version) => origin with { Version = version }),
        Members<Origin>.Part("licence", Licence, origin => origin.Licence, (origin, licence) => origin with { Licence = licence }));

    internal static Form<Faq> Faq { get; } = new(
        new("?", "?"),
        [("question", "the question"), ("answer", "the answer")],
        Members<Faq>.Local("question", faq => faq.Question, (faq, question) => faq with { Question = question }),
        Members<Faq>.Local("answer", faq => faq.Answer, (faq, answer) => faq with { Answer = answer }));

    internal static Form<CompositePlace> Composite { get; } = new(
        new(),
        [],
        Members<CompositePlace>.Number("weight", place => place.Weight, (place, weight) => place with { Weight = weight }, least: 0),
        Members<CompositePlace>.Text("parent", place => place.Parent, (place, parent) => place with { Parent = parent }),
        Members<CompositePlace>.Whole("level", 1, 100, place => place.Level, (place, level) => place with { Level = level }),
        Members<CompositePlace>.Number("target", place => place.Target, (place, target) => place with { Target = target }));

    internal static Form<IndicatorMetadata> Metadata { get; } = new(
        IndicatorMetadata.Empty,
        [],
        Members<IndicatorMetadata>.Local("definition", data => data.Definition, (data, text) => data with { Definition = text }),
        Members<IndicatorMetadata>.Local("shortDescription", data => data.ShortDescription,
            (data, text) => data with { ShortDescription = text }),
        Members<IndicatorMetadata>.Locals("keyPoints", data => data.KeyPoints, (data, points) => data with { KeyPoints = points }),
        Members<IndicatorMetadata>.Local("fromProducer", data => data.FromProducer, (data, text) => data with { FromProducer = text }),
        Members<IndicatorMetadata>.Word("processingLevel", CatalogWords.ProcessingLevels, data => data.ProcessingLevel,
            (data, level) => data with { ProcessingLevel = level }),
        Members<IndicatorMetadata>.Local("processing", data => data.Processing, (data, text) => data with { Processing = text }),
        Members<IndicatorMetadata>.Texts("processingLog", data => data.ProcessingLog, (data, log) => data with { ProcessingLog = log }),
        Members<IndicatorMetadata>.Local("topic", data => data.Topic, (data, topic) => data with { Topic = topic }),
        Members<IndicatorMetadata>.Texts("topicTags", data => data.TopicTags, (data, tags) => data with { TopicTags = tags }),
        Members<IndicatorMetadata>.Local("periodicity", data => data.Periodicity, (data, text) => data with { Periodicity = text }),
        Members<IndicatorMetadata>.Text("basePeriod", data => data.BasePeriod, (data, period) => data with { BasePeriod = period }),
        Members<IndicatorMetadata>.Local("aggregation", data => data.Aggregation, (data, text) => data with { Aggregation = text }),
        Members<IndicatorMetadata>.Local("method", data => data.Method, (data, text) => data with { Method = text }),
        Members<IndicatorMetadata>.Local("limitations", data => data.Limitations, (data, text) => data with { Limitations = text }),
        Members<IndicatorMetadata>.Local("attribution", data => data.Attribution, (data, text) => data with { Attribution = text }),
        Members<IndicatorMetadata>.Parts("faqs", Faq, data => data.Faqs, (data, faqs) => data with { Faqs = faqs }),
        Members<IndicatorMetadata>.Local("displayName", data => data.DisplayName, (data, name) => data with { DisplayName = name }),
        Members<IndicatorMetadata>.Text("shortUnit", data => data.ShortUnit, (data, unit) => data with { ShortUnit = unit }),
        Members<IndicatorMetadata>.Number("displayFactor", data => data.DisplayFactor,
            (data, factor) => data with { DisplayFactor = factor }),
        Members<IndicatorMetadata>.Parts("origins", Origin, data => data.Origins, (data, origins) => data with { Origins = origins }),
        Members<IndicatorMetadata>.Parts("licences", Licence, data => data.Licences, (data, licences) => data with { Licences = licences }),
        Members<IndicatorMetadata>.Part("composite", Composite, data => data.Composite, (data, place) => data with { Composite = place }));
}
