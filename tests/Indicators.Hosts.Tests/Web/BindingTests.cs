using System.ComponentModel;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Indicators.Tests;

/// <summary>A web application takes every value from where it stands in a request, and refuses what is none with the library's words.</summary>
public class BindingTests(WebApp web) : IClassFixture<WebApp>
{
    public static TheoryData<string> EveryType => [.. TextSample.All.Select(sample => sample.Name)];

    [Fact]
    public void Each_type_that_has_a_text_has_an_endpoint() => Assert.Equal(
        TextSample.EveryType.Select(type => type.FullName).Order(),
        TextSample.All.Select(sample => sample.Type)
            .Select(type => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName).Order());

    [Theory]
    [MemberData(nameof(EveryType))]
    public async Task A_value_is_taken_from_the_route_the_query_and_a_header(string name)
    {
        TextSample sample = TextSample.Named(name);
        string written = TextSample.TextOf(sample.Value), escaped = Uri.EscapeDataString(sample.Text);
        using var header = new HttpRequestMessage(HttpMethod.Get, $"/header/{name}");
        header.Headers.Add("X-Value", sample.Text);

        Assert.Equal(written, await web.Client.GetStringAsync($"/route/{name}/{escaped.Replace("%2F", "/", StringComparison.Ordinal)}"));
        Assert.Equal(written, await web.Client.GetStringAsync($"/query/{name}?value={escaped}"));
        Assert.Equal(written, await (await web.Client.SendAsync(header)).EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public async Task A_value_in_the_body_comes_back_as_it_was_sent(string name)
    {
        TextSample sample = TextSample.Named(name);
        string json = JsonSerializer.Serialize(sample.Value, sample.Type, JsonSerializerOptions.Web);

        using HttpResponseMessage answer = await web.Client.PostAsync($"/body/{name}", new StringContent(json, null, "application/json"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        object? read = JsonSerializer.Deserialize(await answer.Content.ReadAsStringAsync(), sample.Type, JsonSerializerOptions.Web);
        Assert.Equal(TextSample.TextOf(sample.Value), TextSample.TextOf(read!));
    }

    [Theory]
    [MemberData(nameof(EveryType))]
    public async Task What_is_not_a_value_is_refused_with_the_librarys_words_wherever_it_stands(string name)
    {
        const string Wrong = "no such text";
        TypeConverter converter = TypeDescriptor.GetConverter(TextSample.Named(name).Type);
        string words = Assert.ThrowsAny<FormatException>(() => converter.ConvertFromInvariantString(Wrong)).Message;
        using var header = new HttpRequestMessage(HttpMethod.Get, $"/header/{name}");
        header.Headers.Add("X-Value", Wrong);

        await Refuses(await web.Client.GetAsync($"/route/{name}/{Wrong}"), words);
        await Refuses(await web.Client.GetAsync($"/query/{name}?value={Wrong}"), words);
        await Refuses(await web.Client.SendAsync(header), words);
        await Refuses(await web.Client.PostAsJsonAsync($"/body/{name}", Wrong), null);
    }

    [Fact]
    public async Task A_query_may_have_several_values_or_none()
    {
        Assert.Equal("11亿元", await web.Client.GetStringAsync("/sum?value=9亿元&value=2亿元"));
        Assert.Equal("9亿元", await web.Client.GetStringAsync("/optional?value=9亿元"));
        Assert.Equal("none", await web.Client.GetStringAsync("/optional"));
    }

    private static async Task Refuses(HttpResponseMessage answer, string? words)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string said = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!;
        Assert.DoesNotContain("Failed to", said, StringComparison.Ordinal); // the framework's words, which say nothing of the value
        Assert.True(words is null || said == words, $"Got '{said}'; expected '{words}'.");
        answer.Dispose();
    }
}
