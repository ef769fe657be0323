using System.Text.Encodings.Web;
using System.Text.Json;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Api;
using CityLeadership.Classroom.Web.Api.Document;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>The API's description is complete, and is what the checked-in documents say.</summary>
[Collection(ApiHost.Name)]
public sealed class DescriptionTests(DemoHost host)
{
    private static readonly JsonSerializerOptions ToRead = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Documents => [ApiDocuments.Pages, ApiDocuments.Machines];

    private IEnumerable<RouteEndpoint> Endpoints =>
        host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && endpoint.RoutePattern.RawText != "/api/{**rest}");

    [Fact]
    public void Every_endpoint_says_what_it_does_what_it_answers_and_what_it_refuses()
    {
        Assert.All(Endpoints, endpoint =>
        {
            var name = endpoint.DisplayName;
            Assert.True(endpoint.Metadata.GetMetadata<Operation>() is not null, $"{name}: say what it does in src/Web/Api/Operations.");
            Assert.False(string.IsNullOrWhiteSpace(endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary), name);
            var statuses = endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().ToLookup(answer => answer.StatusCode);
            Assert.True(statuses.Contains(200) || statuses.Contains(204), name);
            Assert.All(statuses[200], answer => Assert.NotNull(answer.Type));
            Assert.Equal(typeof(Problem), Assert.Single(statuses[429]).Type);
            if (endpoint.Metadata.OfType<IAuthorizeData>().Any())
                Assert.True(statuses.Contains(401) && statuses.Contains(403), name);
        });
    }

    [Fact]
    public void Every_operation_is_of_an_endpoint_and_every_write_with_a_body_has_an_example()
    {
        Assert.Equal(
            Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<Operation>()?.ToString()).Order(),
            OperationBook.All.Select(operation => operation.ToString()).Order());
        Assert.All(OperationBook.All.Where(operation => operation.Body is not null), operation => Assert.NotNull(operation.Example));
    }

    /// <summary>APPROVE=1 writes them anew; read the difference before committing. The client's types are generated from the pages' one.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_description_is_what_is_checked_in(string name)
    {
        var file = DescribedApi.PathOf($"{name}.json");
        var made = Printed(await host.Services.GetRequiredService<ApiDocuments>().ReadAsync(name, default));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            await File.WriteAllTextAsync(file, made);
        Assert.Equal(await File.ReadAllTextAsync(file), made);
    }

    private static string Printed(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json), ToRead) + "\n";
}
