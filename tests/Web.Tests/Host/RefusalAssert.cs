using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CityLeadership.Classroom.Web.Tests.Host;

internal static class RefusalAssert
{
    /// <summary>A refusal as the API promises it: problem+json, a stable code, a sentence and a next step.</summary>
    public static async Task IsRefusedAsync(this Task<HttpResponseMessage> asking, HttpStatusCode status, string code)
    {
        using var answer = await asking;
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(code, said.GetProperty("code").GetString());
        Assert.EndsWith(".", said.GetProperty("detail").GetString());
        Assert.EndsWith(".", said.GetProperty("next").GetString());
    }
}
