using ArticleSchema;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace NewsroomApi.Documents;

/// <summary>A body that breaks its schema as problem details (RFC 9457) that name everything wrong with it: code, pointer, line and column.</summary>
internal sealed class SchemaExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if ((exception as ArticleSchemaException ?? exception.InnerException) is ArticleSchemaException broken)
        {
            return await WriteAsync(httpContext, new ProblemDetails
            {
                Status = StatusCodes.Status400BadRequest,
                Title = "The document breaks its schema.",
                Extensions = { ["errors"] = broken.Report.Problems.Select(Describe).ToArray() },
            });
        }

        return exception is BadHttpRequestException bad
            && await WriteAsync(httpContext, new ProblemDetails { Status = bad.StatusCode, Title = bad.Message });
    }

    private async ValueTask<bool> WriteAsync(HttpContext httpContext, ProblemDetails details)
    {
        httpContext.Response.StatusCode = details.Status!.Value;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details });
    }

    private static object Describe(Problem problem) => new
    {
        code = problem.Code,
        severity = problem.Severity.ToString().ToLowerInvariant(),
        pointer = problem.Pointer,
        line = problem.Line,
        column = problem.Column,
        message = problem.Message,
    };
}
