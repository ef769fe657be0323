using System.Security.Cryptography;
using System.Text;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>
/// A program that did not hear the answer of a write repeats it with the same <c>Idempotency-Key</c>, and is told what came of the first one. A
/// refusal changed nothing and is not kept: the repeat is decided anew.
/// </summary>
internal sealed class RepeatedWrites(RequestDelegate next, WriteShelf shelf)
{
    public const string Header = "Idempotency-Key";
    public const int LongestName = 128;

    /// <summary>Says that an answer is one that was given before.</summary>
    private const string Replayed = "Idempotency-Replayed";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.Features.Get<MachineCall>()?.Caller is not { } caller || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            || request.Headers[Header] is not { Count: > 0 } sent)
        {
            await next(context);
            return;
        }

        if (sent is not [{ Length: > 0 and <= LongestName } name] || name.Any(letter => letter is <= ' ' or > '~'))
        {
            await MachineRefusals.BadWriteName.ExecuteAsync(context);
            return;
        }

        var hash = await HashAsync(request, context.RequestAborted);
        var (began, known) = await shelf.BeginAsync(caller.Key, name, hash, context.RequestAborted);
        if (began is { } at)
            await DoAsync(context, new(caller.Key, name, at));
        else if (known!.RequestHash != hash)
            await MachineRefusals.OtherWrite.ExecuteAsync(context);
        else if (known.Status is null)
            await StillAsync(context);
        else
            await RepeatAsync(context, known.Status.Value, known.ContentType, known.Body ?? "");
    }

    private async Task DoAsync(HttpContext context, WriteBegun write)
    {
        var response = context.Response;
        var outside = response.Body;
        using var answer = new MemoryStream();
        response.Body = answer;
        var done = false;
        try
        {
            await next(context);
            done = response.StatusCode < StatusCodes.Status300MultipleChoices;
        }
        finally
        {
            response.Body = outside;

            // Whoever asked may be gone; what was done is noted all the same.
            if (done)
                await shelf.KeepAsync(write, response.StatusCode, response.ContentType, Encoding.UTF8.GetString(answer.ToArray()), CancellationToken.None);
            else
                await shelf.ForgetAsync(write, CancellationToken.None);
        }

        answer.Position = 0;
        await answer.CopyToAsync(outside, context.RequestAborted);
    }

    private static Task RepeatAsync(HttpContext context, int status, string? contentType, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.Headers[Replayed] = "true";
        return body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(body, context.RequestAborted);
    }

    private static Task StillAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return MachineRefusals.UnderWay.ExecuteAsync(context);
    }

    /// <summary>Of what is asked, to the letter.</summary>
    private static async Task<string> HashAsync(HttpRequest request, CancellationToken cancellation)
    {
        request.EnableBuffering();
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sum.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
            sum.AppendData(piece, 0, read);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}

/// <summary>A write that this request does, and no other.</summary>
internal sealed record WriteBegun(string Key, string Name, DateTimeOffset At);
