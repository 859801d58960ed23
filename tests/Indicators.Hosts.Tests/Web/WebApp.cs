using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Indicators.Tests;

/// <summary>A web application with endpoints for each type that has a text: from the route, the query, a header and the body.</summary>
public sealed class WebApp : IAsyncLifetime
{
    private readonly WebApplication _app = Build();

    /// <summary>Gets what sends requests to it.</summary>
    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        var handler = new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        Client = new(handler) { BaseAddress = new(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static WebApplication Build()
    {
        WebApplicationBuilder builder =
            WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Logging.ClearProviders();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        WebApplication app = builder.Build();
        app.Use(SayWhyRefused);
        MethodInfo map = typeof(WebApp).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (TextSample sample in TextSample.All)
        {
            map.MakeGenericMethod(sample.Type).Invoke(null, [app, sample.Name]);
        }

        app.MapGet("/sum", (Quantity<Money<Cny>>[] value) => TextSample.TextOf(value.Aggregate((sum, next) => sum + next)));
        app.MapGet("/optional", (Quantity<Money<Cny>>? value) => value is { } given ? TextSample.TextOf(given) : "none");
        return app;
    }

    private static void Map<T>(WebApplication app, string name)
        where T : notnull
    {
        app.MapGet($"/route/{name}/{{**value}}", (T value) => TextSample.TextOf(value));
        app.MapGet($"/query/{name}", ([FromQuery] T value) => TextSample.TextOf(value));
        app.MapGet($"/header/{name}", ([FromHeader(Name = "X-Value")] T value) => TextSample.TextOf(value));
        app.MapPost($"/body/{name}", ([FromBody] T value) => TypedResults.Ok(value));
    }

    // What the how-to page shows: the answer 400 says what the library found wrong.
    private static async Task SayWhyRefused(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException refused)
        {
            await Results.Problem(WhyRefused(http, refused), statusCode: refused.StatusCode).ExecuteAsync(http);
        }
    }

    private static string WhyRefused(HttpContext http, BadHttpRequestException refused)
    {
        if (refused.InnerException is JsonException json)
        {
            return json.Message;
        }

        foreach (IParameterBindingMetadata parameter in http.GetEndpoint()!.Metadata.OfType<IParameterBindingMetadata>())
        {
            string? header = parameter.ParameterInfo.GetCustomAttributes().OfType<IFromHeaderMetadata>().FirstOrDefault()?.Name;
            string? text = http.Request.RouteValues[parameter.Name]?.ToString()
                ?? (header is null ? http.Request.Query[parameter.Name] : http.Request.Headers[header]);
            try
            {
                TypeDescriptor.GetConverter(parameter.ParameterInfo.ParameterType).ConvertFromInvariantString(text!);
            }
            catch (FormatException wrong)
            {
                return wrong.Message;
            }
        }

        return refused.Message;
    }
}
