namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// Moves /as/{person} from the path into the path base, so that endpoints need not know it and the sign-in cookie gets it
/// as its path: one browser can then hold several people's sign-ins, each tab on its own.
/// </summary>
internal sealed class PersonPath(RequestDelegate next)
{
    private const string Start = "/as/";

    public static PathString Of(string person) => new(Start + person);

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var (path, pathBase) = (request.Path, request.PathBase);
        if (!TrySplit(path.Value ?? "", out var person, out var rest))
        {
            await next(context);
            return;
        }

        request.PathBase = pathBase.Add(Start + person);
        request.Path = rest;
        context.Features.Set(new ActingPerson(person));
        try
        {
            await next(context);
        }
        finally
        {
            (request.Path, request.PathBase) = (path, pathBase);
        }
    }

    private static bool TrySplit(string path, out string person, out string rest)
    {
        person = rest = "";
        if (!path.StartsWith(Start, StringComparison.Ordinal))
            return false;

        var end = path.IndexOf('/', Start.Length);
        person = end < 0 ? path[Start.Length..] : path[Start.Length..end];
        rest = end < 0 ? "" : path[end..];
        return person.Length is > 0 and <= 64 && person.All(char.IsAsciiLetterOrDigit);
    }
}

/// <summary>The person whose page or API the request's path names; whether it is really them, the cookie says.</summary>
internal sealed record ActingPerson(string Id);
